package dev.qkpi.it.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.internal.FieldNames;
import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Objects, arrays, look-ahead and the places of errors. */
class JsonReaderTest {
    private static final FieldNames NAMES = FieldNames.of("id", "name", "größe", "a\"b", "", "\uD83D");

    @Test
    void fieldsInAndOutOfOrder() {
        assertEquals(List.of(0, 1, 2, 3, 4, 5), fields("{'id':0,'name':0,'größe':0,'a\\'b':0,'':0,'\\ud83d':0}"));
        assertEquals(List.of(5, 4, 3, 2, 1, 0), fields("{'\\ud83d':0,'':0,'a\\'b':0,'größe':0,'name':0,'id':0}"));
        assertEquals(List.of(0, 2, -1, 1, 1), fields("{'id':0, 'größe' :0,'x': {'id':[1]},'name':0,'name':0}"));
        assertEquals(List.of(0, 1, 2), fields("{'\\u0069d':0,'n\\u0061me':0,'gr\\u00f6\\u00DFe':0}"));
        assertEquals(List.of(-1, -1, -1, -1), fields("{'ID':0,'i':0,'idx':0,'\\u0069dx':0}"));
        assertEquals(List.of(-1, -1), fields("{'?':0,'a':0}"));
        assertEquals(List.of(), fields("{}"));
        JsonReader in = reader("{'id':0}");
        in.beginObject();
        assertEquals(JsonReader.UNKNOWN, in.nextField(FieldNames.of()));
        in.skipValue();
        assertEquals(JsonReader.END, in.nextField(FieldNames.of()));
        assertEquals("$: expected ':' but found 'b' (offset 4)", failure("{'a'b':0}", JsonReaderTest::fieldsOf));
    }

    @Test
    void manyFieldsAreAllFound() {
        String[] names = new String[500];
        Arrays.setAll(names, i -> "field" + i * 7919);
        FieldNames many = FieldNames.of(names);
        byte[] json = JsonWriter.encode(many, (out, fields) -> {
            out.beginObject();
            for (int i = names.length - 1; i >= 0; i--) {
                out.field(fields, i);
                out.writeInt(i);
            }
            out.endObject();
        });
        JsonReader in = new JsonReader(json);
        in.beginObject();
        for (int i = names.length - 1; i >= 0; i--) {
            assertEquals(i, in.nextField(many));
            assertEquals(i, in.readInt());
        }
        assertEquals(JsonReader.END, in.nextField(many));
    }

    @Test
    void expectedOrderIsKeptPerLevel() {
        JsonReader in = reader("[{'id':{'id':{},'name':1},'name':2},{'id':1}]");
        FieldNames names = FieldNames.of("id", "name");
        in.beginArray();
        assertTrue(in.nextElement());
        in.beginObject();
        assertEquals(0, in.nextField(names));
        in.beginObject();
        assertEquals(0, in.nextField(names));
        in.skipValue();
        assertEquals(1, in.nextField(names));
        assertEquals(1, in.readInt());
        assertEquals(JsonReader.END, in.nextField(names));
        assertEquals(1, in.nextField(names));
        assertEquals(2, in.readInt());
        assertEquals(JsonReader.END, in.nextField(names));
        assertTrue(in.nextElement());
        assertEquals(Map.of("id", 1L), in.readAny());
        assertFalse(in.nextElement());
    }

    @Test
    void collectionsKeepOrderAndNullsAndCannotBeChanged() {
        List<String> list = read("['b',null,'a']", in -> in.readList(r -> r.readNullable(JsonReader::readString)));
        assertEquals(Arrays.asList("b", null, "a"), list);
        assertThrows(UnsupportedOperationException.class, () -> list.add("c"));
        Map<String, Integer> map =
                read("{'b':1,'a':null,'b':3}", in -> in.readMap(r -> r.<Integer>readNullable(JsonReader::readInt)));
        assertEquals("{b=3, a=null}", map.toString());
        assertThrows(UnsupportedOperationException.class, () -> map.put("c", 1));
        Map<?, ?> any = (Map<?, ?>) read("{'x':[1]}", JsonReader::readAny);
        assertThrows(UnsupportedOperationException.class, any::clear);
        assertThrows(UnsupportedOperationException.class, () -> ((List<?>) any.get("x")).clear());
    }

    @Test
    void peekConsumesNothing() {
        JsonReader in = reader(" [ {} , [] , 'a' , -1 , true , false , null ]");
        List<JsonReader.Kind> kinds = new ArrayList<>();
        kinds.add(in.peek());
        in.beginArray();
        while (in.nextElement()) {
            assertEquals(in.peek(), in.peek());
            kinds.add(in.peek());
            in.skipValue();
        }
        assertEquals("[ARRAY, OBJECT, ARRAY, STRING, NUMBER, BOOLEAN, BOOLEAN, NULL]", kinds.toString());
        assertEquals("$: expected a value but found the end of the document (offset 0)", failure("", JsonReader::peek));
    }

    @Test
    void lookAheadConsumesNothing() {
        JsonReader in =
                reader("{'list':[ {'n':{'type':'no'},'type':'a\\u0062','b':true,'o':{},'x':null,'d':1.50} , 7]}");
        in.beginObject();
        assertEquals("list", in.nextName());
        in.beginArray();
        assertTrue(in.nextElement());
        assertEquals("ab", in.findString("type"));
        assertEquals("true", in.findString("b"));
        assertEquals("1.50", in.findString("d"));
        assertNull(in.findString("o"));
        assertNull(in.findString("x"));
        assertNull(in.findString("absent"));
        assertEquals(Set.of("n", "type", "b", "o", "x", "d"), in.memberNames());
        assertEquals("$.list[0]: bad (offset 10)", in.error("bad").getMessage());
        assertEquals(6, ((Map<?, ?>) in.readAny()).size());
        assertTrue(in.nextElement());
        assertNull(in.findString("type"));
        assertEquals(
                "$.list[1]: expected an object but found a number (offset 83)",
                assertThrows(JsonException.class, in::memberNames).getMessage());
        assertEquals(7, in.readInt());
        assertFalse(in.nextElement());
        assertNull(in.nextName());
    }

    @Test
    void resetRestoresTheLevelAfterAFailedAttempt() {
        JsonReader in = reader("{'a':[{'b':{'c':['x']}},2]}");
        in.beginObject();
        in.nextName();
        in.beginArray();
        in.nextElement();
        int mark = in.mark();
        assertEquals(
                "$.a[0].b.c[0]: expected a number but found a string (offset 17)",
                assertThrows(
                                JsonException.class,
                                () -> in.readMap(b -> b.readMap(c -> c.readList(JsonReader::readInt))))
                        .getMessage());
        in.reset(mark);
        assertEquals("$.a[0]: bad (offset 6)", in.error("bad").getMessage());
        assertEquals(Map.of("b", Map.of("c", List.of("x"))), in.readAny());
        in.reset(mark);
        in.skipValue();
        assertTrue(in.nextElement());
        assertEquals("$.a[1]: bad (offset 24)", in.error("bad").getMessage());
        assertEquals(2, in.readInt());
    }

    @Test
    void errorsNameTheValueReadLast() {
        JsonReader in = reader("{'a':{'b':'secret'}, 'c' : 5}");
        assertEquals("$: bad (offset 0)", in.error("bad").getMessage());
        in.beginObject();
        assertEquals("$: bad (offset 0)", in.error("bad").getMessage());
        in.nextName();
        in.beginObject();
        in.nextName();
        assertEquals("secret", in.readString());
        JsonException e = in.error("not one of x, y");
        assertEquals("not one of x, y", e.problem());
        assertEquals("$.a.b", e.path());
        assertEquals(10, e.offset());
        assertNull(in.nextName());
        assertEquals("$.a: c is required (offset 5)", in.error("c is required").getMessage());
        in.nextName();
        assertEquals("$.c: bad (offset 27)", in.error("bad").getMessage());
        in.readInt();
        assertNull(in.nextName());
        assertEquals("$: bad (offset 0)", in.error("bad").getMessage());
    }

    @Test
    void pathsQuoteOddNames() {
        assertEquals("$['a b']", pathTo("a b"));
        assertEquals("$['']", pathTo(""));
        assertEquals("$['1a']", pathTo("1a"));
        assertEquals("$.$_a1", pathTo("$_a1"));
        assertEquals("$['größe']", pathTo("größe"));
        assertEquals("$['it\\'s \\\\']", pathTo("it's \\"));
        assertEquals("$['a\\u000ab\\u202e\\ud83d\\ude00']", pathTo("a\nb\u202E😀"));
        assertEquals("$." + "x".repeat(40), pathTo("x".repeat(40)));
        assertEquals("$['" + "x".repeat(40) + "...']", pathTo("x".repeat(41)));
    }

    @Test
    void tryNullLeavesOtherValues() {
        JsonReader in = reader(" 'n' ");
        assertFalse(in.tryNull());
        assertEquals("n", in.readString());
        assertEquals("$: expected null (offset 1)", failure("no", JsonReader::tryNull));
    }

    private static String pathTo(String name) {
        byte[] json = JsonWriter.encode(Map.of(name, true), JsonWriter::writeAny);
        return assertThrows(JsonException.class, () -> JsonReader.decode(json, in -> in.readMap(JsonReader::readInt)))
                .path();
    }

    private static List<Integer> fields(String json) {
        return read(json, JsonReaderTest::fieldsOf);
    }

    private static List<Integer> fieldsOf(JsonReader in) {
        List<Integer> indexes = new ArrayList<>();
        in.beginObject();
        for (int index = in.nextField(NAMES); index != JsonReader.END; index = in.nextField(NAMES)) {
            indexes.add(index);
            in.skipValue();
        }
        return indexes;
    }

    private static JsonReader reader(String json) {
        return new JsonReader(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T read(String json, JsonReader.Read<T> read) {
        return JsonReader.decode(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), read);
    }

    private static String failure(String json, JsonReader.Read<?> read) {
        return assertThrows(JsonException.class, () -> read(json, read)).getMessage();
    }
}
