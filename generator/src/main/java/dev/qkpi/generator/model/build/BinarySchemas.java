package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;
import java.util.List;

/** Which schemas describe bytes as they are, and not a value in JSON. */
final class BinarySchemas {

    private final TypeBuilder types;

    BinarySchemas(TypeBuilder types) {
        this.types = types;
    }

    /** Whether the schema says that values are bytes as they are. */
    boolean isBinary(SchemaView schema) {
        SchemaView plain = types.simplify(schema);
        List<String> names = plain.types();
        boolean text = names.isEmpty() || names.equals(List.of("string"));
        boolean raw =
                plain.has("contentMediaType") && plain.text("contentEncoding").isEmpty();
        return names.contains("file") || text && (plain.format().equals("binary") || raw);
    }

    /** Whether a part that the schema describes is bytes; one that says nothing is, unless its media type is JSON. */
    boolean isBinaryPart(SchemaView schema, String mediaType) {
        SchemaView plain = types.simplify(schema);
        if (isBinary(plain) || isChoice(plain, false)) {
            return true;
        }
        boolean readable = MediaKinds.isJson(mediaType) || MediaKinds.isText(mediaType);
        boolean text = types.kindOf(plain) == SchemaKind.SCALAR && plain.types().contains("string");
        return types.kindOf(plain) == SchemaKind.ANY && !readable
                || text && plain.format().isEmpty() && !mediaType.isEmpty() && !readable;
    }

    /** Whether the schema describes several files: a list of bytes, or a choice between one and a list of them. */
    boolean isBinaryList(SchemaView schema, String mediaType) {
        SchemaView plain = types.simplify(schema);
        boolean list = types.kindOf(plain) == SchemaKind.LIST;
        return list
                        && plain.items()
                                .filter(items -> isBinaryPart(items, mediaType))
                                .isPresent()
                || isChoice(plain, true);
    }

    /** Whether all choices are bytes or lists of bytes, with or without a list among them. */
    private boolean isChoice(SchemaView schema, boolean withList) {
        List<SchemaView> choices = SchemaKind.choices(schema);
        if (choices.isEmpty() || types.kindOf(schema) != SchemaKind.UNION) {
            return false;
        }
        long lists = choices.stream().filter(this::isListOfBinary).count();
        long single = choices.stream().filter(this::isBinary).count();
        return lists + single == choices.size() && lists > 0 == withList;
    }

    private boolean isListOfBinary(SchemaView schema) {
        SchemaView plain = types.simplify(schema);
        return types.kindOf(plain) == SchemaKind.LIST
                && plain.items().filter(this::isBinary).isPresent();
    }
}
