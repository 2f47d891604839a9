package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.build.SchemaTypes;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations whose requests look the same: who is implemented gets them. */
class SharedRoutesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shared, version: '1'}
            paths:
              /files/{id}:
                get: {operationId: getFile, tags: [files], parameters: &id [{name: id, in: path, required: true, schema: {type: string}}], responses: &ok {'200': {description: ok, content: {application/json: {schema: {type: string}}}}}}
              /files/{id}#link:
                get: {operationId: getLink, tags: [links], parameters: *id, responses: *ok}
            """;

    @Test
    void goToWhatIsImplemented(@TempDir Path classes) throws Exception {
        SpecSource source = SpecSource.text("shared.yaml", DOCUMENT);
        GeneratorOptions options =
                new GeneratorOptions("shared", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        ClassLoader loader = CompiledTree.compile(
                new ClientGenerator(options).generate(source).tree(), classes);
        var model = new SchemaTypes(new SpecReader().read(source)).model();
        assertEquals(2, new Loopback(loader, "shared", model).lenient().callAll());
    }
}
