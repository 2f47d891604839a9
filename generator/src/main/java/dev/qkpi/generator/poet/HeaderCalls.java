package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.source.CodeBlock;

/** The calls that read a documented header and lay it out. */
final class HeaderCalls {

    private static final TypeRef STRING = TypeRef.scalar(ScalarKind.STRING);
    private static final TypeRef DATE_TIME = TypeRef.scalar(ScalarKind.DATE_TIME);

    private final CodecTypes types;
    private final JsonCalls json;

    HeaderCalls(CodecTypes types) {
        this.types = types;
        this.json = new JsonCalls(types);
    }

    /** An expression of the value, null if the header is not there. */
    CodeBlock read(String in, Parameter header) {
        TypeRef type = header.property().type();
        String name = JavaText.literal(header.property().wireName());
        if (header.layout().style() == Style.JSON) {
            return CodeBlock.of("$L.json($L, $L)", in, name, json.reading(type));
        }
        if (type.equals(STRING) || type.equals(DATE_TIME)) {
            return CodeBlock.of("$L.$L($L)", in, type.equals(STRING) ? "text" : "dateTime", name);
        }
        if (type.equals(new TypeRef.ListOf(STRING, false))) {
            return CodeBlock.of("$L.texts($L)", in, name);
        }
        CodeBlock reading = json.reading(type);
        return switch (header.layout().shape()) {
            case LIST -> CodeBlock.of("$L.list($L, $L)", in, name, reading);
            case CHOICE -> CodeBlock.of("$L.some($L, $L)", in, name, reading);
            case OBJECT -> CodeBlock.of("$L.object($L, $L, $L)", in, name, style(header), reading);
            default -> CodeBlock.of("$L.value($L, $L)", in, name, reading);
        };
    }

    /** A statement that adds the component of a value, if it is there. */
    CodeBlock write(String out, Parameter header) {
        boolean isJson = header.layout().style() == Style.JSON;
        CodeBlock head = CodeBlock.of(
                "$L.$L($L, value.$L()",
                out,
                isJson ? "json" : "value",
                JavaText.literal(header.property().wireName()),
                header.property().javaName());
        CodeBlock writing = json.writing(header.property().type(), false, 0);
        return isJson
                ? CodeBlock.of("$L, $L)", head, writing)
                : CodeBlock.of("$L, $L, $L)", head, style(header), writing);
    }

    private CodeBlock style(Parameter header) {
        return CodeBlock.of(
                "$T.$L", types.internal("Style"), header.layout().style().name());
    }
}
