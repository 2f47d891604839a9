package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.docs.content.ReferenceReader;
import dev.qkpi.generator.model.ClientModel;
import java.util.List;

public final class Calls {
    public Calls(ClientModel model, GeneratorOptions options, ReferenceReader reader) {}
    public Setup setup() { return new Setup("", ""); }
    public List<Call> of(String id) { return List.of(); }
}
