package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.EnumValue;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeShape;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Schemas with {@code enum}. */
final class EnumBuilder {

    private final BuildContext context;

    EnumBuilder(BuildContext context) {
        this.context = context;
    }

    /** Builds the open enum and adds it to the model. */
    void build(SchemaView schema, String name) {
        NameScope constants = NameScope.with("value", "known");
        List<EnumValue> values = new ArrayList<>();
        String key = "enum:" + Naming.label(schema.pointer()) + ".";
        for (String literal : new LinkedHashSet<>(schema.enumLiterals())) {
            values.add(new EnumValue(
                    context.naming().claim(constants, key + literal, schema.pointer(), JavaNames.constant(literal)),
                    literal));
        }
        context.add(new TypeShape.EnumShape(name, schema.pointer(), TypeBuilder.docs(schema), base(schema), values));
    }

    /** The scalar that holds an enum's values. */
    static ScalarKind base(SchemaView schema) {
        return switch (schema.enumType()) {
            case "integer" -> integer(schema);
            case "number" -> ScalarKind.DECIMAL;
            default -> ScalarKind.STRING;
        };
    }

    private static ScalarKind integer(SchemaView schema) {
        boolean fits =
                schema.enumLiterals().stream().allMatch(literal -> new BigInteger(literal).bitLength() < Long.SIZE);
        if (!fits) {
            return ScalarKind.DECIMAL;
        }
        boolean small =
                schema.enumLiterals().stream().allMatch(literal -> new BigInteger(literal).bitLength() < Integer.SIZE);
        return schema.format().equals("int32") && small ? ScalarKind.INT : ScalarKind.LONG;
    }
}
