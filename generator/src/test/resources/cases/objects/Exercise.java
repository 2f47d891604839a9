package golden;

import golden.internal.JsonReader;
import golden.internal.JsonWriter;
import golden.internal.codec.OpenCodec;
import golden.model.Open;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What objects keep that have more members than names. */
public final class Exercise {
    private Exercise() {}

    public static void main(String[] arguments) {
        Open open = read("{\"id\":\"a\",\"more\":1,\"i\\u0064\":\"b\"}");
        check("Open[id=b, merged=null, additionalProperties={more=1}]", open.toString());
        check("{\"id\":\"b\",\"more\":1}", write(open));
        check("{\"id\":\"a\"}", write(Open.builder().id("a").build()));
        check(read("{\"id\":\"a\"}").toString(), Open.builder().id("a").build().toString());
        Open twice = Open.builder().id("a").additionalProperties(Map.of("merged", 1)).build();
        try {
            check("nothing", write(twice));
        } catch (IllegalArgumentException e) {
            check("additionalProperties has a name that is a property's own", e.getMessage());
        }
    }

    private static Open read(String json) {
        return JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), OpenCodec::read);
    }

    private static String write(Open value) {
        return new String(JsonWriter.encode(value, OpenCodec::write), StandardCharsets.UTF_8);
    }

    private static void check(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
