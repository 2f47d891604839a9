package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.TypeRef;

/** Which type the model gives to any schema of a document. */
public final class SchemaTypes {

    private final TypeBuilder types;
    private final ClientModel model;

    public SchemaTypes(SpecDocument document) {
        BuildContext context = new BuildContext(document, dev.qkpi.generator.model.Mappings.NONE);
        this.model = new ModelBuilder().build(context);
        this.types = new TypeBuilder(context);
    }

    public ClientModel model() {
        return model;
    }

    public TypeRef of(SchemaView schema) {
        return types.refOf(schema, "Nowhere");
    }

    public boolean isNullable(SchemaView schema) {
        return types.isNullable(schema);
    }
}
