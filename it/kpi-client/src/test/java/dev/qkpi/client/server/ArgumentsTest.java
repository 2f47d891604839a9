package dev.qkpi.client.server;

import static dev.qkpi.client.server.Requests.get;
import static dev.qkpi.client.server.Requests.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.Headers;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.Style;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How arguments are decoded, and what is said of those that cannot be. */
class ArgumentsTest {
    private static Arguments arguments(ServerRequest request) {
        return new Arguments(request, request.read(1000), Map.of("id", "x"));
    }

    private static Arguments query(String query) {
        return arguments(get("/a?" + query));
    }

    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "v=a|a",
                "v=a+b|a b",
                "v=a%20b|a b",
                "v=%2B%25%2F|+%/",
                "v=%26%3D%3F%23%3B%2C%3A%40|&=?#;,:@",
                "v=%C3%A9|é",
                "v=%F0%9F%98%80|😀",
                "v=a=b|a=b",
                "%76=a|a",
                "x=1&v=a&v=b|a",
                "x=%zz&v=a|a",
                "&&v=a&|a"
            })
    @ParameterizedTest
    void queryValuesAreDecoded(String query, String expected) {
        Arguments in = query(query);
        assertEquals(expected, in.query("v", true, Parse.STRING));
        in.check();
    }

    @Test
    void emptyIsNotAbsent() {
        Arguments in = query("a=&b");
        assertEquals("", in.query("a", true, Parse.STRING));
        assertEquals("", in.query("b", true, Parse.STRING));
        assertNull(in.query("c", false, Parse.STRING));
        assertNull(in.queryList("c", false, Style.FORM_EXPLODED, Parse.each(Parse.STRING)));
        assertNull(in.queryList("c", false, Style.FORM, Parse.each(Parse.STRING)));
        assertNull(in.queryDeep("c", false, JsonReader::readAny));
        assertNull(arguments(get("/a")).query("a", false, Parse.STRING));
        in.check();
    }

    @CsvSource(
            delimiter = '!',
            value = {
                "FORM ! v=a,b%2Cc,,d+e ! [a, b,c, , d e]",
                "FORM ! v=a&v=b,c ! [a, b, c]",
                "FORM ! v= ! []",
                "SPACE ! v=a%20b+c,d%2B ! [a, b, c,d+]",
                "PIPE ! v=a%7Cb%7cc|d ! [a, b, c, d]"
            })
    @ParameterizedTest(name = "{1}")
    void joinedValuesAreSplitBeforeTheyAreDecoded(Style style, String query, String expected) {
        List<String> values = query(query).queryList("v", true, style, Parse.each(Parse.STRING));
        assertEquals(expected, String.valueOf(values));
    }

    @Test
    void repeatedValuesKeepTheirOrder() {
        Arguments in = query("v=2&w=0&v=1,5&v=");
        assertEquals(List.of("2", "1,5", ""), in.queryList("v", true, Style.FORM_EXPLODED, Parse.each(Parse.STRING)));
    }

    @Test
    void deepObjectsAreNested() {
        Arguments in = query("f%5Ba%5D=1&f[b][c]=x+y&f[d]=1&f[d]=2&g[a]=0&f=0");
        assertEquals("{a=1, b={c=x y}, d=[1, 2]}", String.valueOf(in.queryDeep("f", true, JsonReader::readAny)));
        in.check();
        assertNull(in.queryDeep("none", true, JsonReader::readAny));
        assertEquals("query none: is required", problem(in).getMessage());
        Arguments mixed = query("f[a]=1&f[a][b]=2");
        assertNull(mixed.queryDeep("f", true, JsonReader::readAny));
        assertEquals(
                "query f: has both a value and keys in one place",
                problem(mixed).getMessage());
        Arguments deep = query("f" + "[a]".repeat(30) + "=1");
        assertNull(deep.queryDeep("f", true, JsonReader::readAny));
        assertEquals("query f: is nested too deeply", problem(deep).getMessage());
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "LABEL | a | path id: does not start with \".\"",
                "MATRIX | .a | path id: does not start with \";\"",
                "MATRIX | ;other=a | path id: does not have its name before its value",
                "MATRIX_EXPLODED | ;id=1;2 | path id: does not have its name before its value"
            })
    @ParameterizedTest
    void whatIsNotInItsStyleIsToldSo(Style style, String raw, String problem) {
        Arguments in = new Arguments(get("/a"), new byte[0], Map.of("id", raw));
        assertNull(in.pathList("id", style, Parse.each(Parse.STRING)));
        assertEquals(problem, problem(in).getMessage());
    }

    @Test
    void objectsAreCollectedFromTheirMembers() {
        Arguments in = query("R=1&g=x%26y&R2=0&v[a]=b&list=1&list=2&w=a,1,b&u=a,1");
        assertEquals("{R=1, g=x&y}", String.valueOf(in.queryMembers("o", true, Set.of("R", "g"), JsonReader::readAny)));
        assertEquals(
                "{R2=0, list=[1, 2]}",
                String.valueOf(in.queryOthers("o", true, Set.of("R", "g", "v", "w", "u"), JsonReader::readAny)));
        assertNull(in.queryMembers("none", false, Set.of("none"), JsonReader::readAny));
        assertEquals("{}", String.valueOf(in.queryMembers("none", true, Set.of("none"), JsonReader::readAny)));
        assertEquals("{a=1}", String.valueOf(in.queryObject("u", true, Style.FORM, JsonReader::readAny)));
        in.check();
        in.queryObject("w", true, Style.FORM, JsonReader::readAny);
        in.queryMembers("c", true, Set.of("g"), json -> json.readMap(JsonReader::readInt));
        assertEquals(
                "query w: has a name without a value; query c: $.g: expected a number but found a string",
                problem(in).getMessage());
    }

    @Test
    void listsAreTakenInEveryFormThatClientsSend() {
        Arguments in = query("v[a][]=1&v[a][]=2&v[b][]=3&v[c][0]=x&v[c][1]=y&v[d]=z&n=&s=");
        JsonReader.Read<Map<String, List<String>>> lists =
                json -> json.readMap(each -> each.readList(JsonReader::readString));
        assertEquals("{a=[1, 2], b=[3], c=[x, y], d=[z]}", String.valueOf(in.queryDeep("v", true, lists)));
        assertEquals(List.of(), in.queryList("n", true, Style.FORM_EXPLODED, Parse.each(Parse.INT)));
        assertEquals(List.of(""), in.queryList("s", true, Style.FORM_EXPLODED, Parse.each(Parse.STRING)));
        in.check();
    }

    @Test
    void aTextIsTheNarrowestOfSeveralTypes() {
        Function<String, Object> either = Parse.oneOf(Parse.BOOLEAN, Parse.LONG, Parse.DATE);
        assertEquals(
                "[true, 5, 2020-01-02]",
                Stream.of("true", "5", "2020-01-02").map(either).toList().toString());
        assertEquals(
                "is none of the types that are documented",
                assertThrows(IllegalArgumentException.class, () -> either.apply("x"))
                        .getMessage());
        Function<List<String>, Object> many = Parse.either(Parse.LONG, Parse.each(Parse.STRING));
        assertEquals(5L, many.apply(List.of("5")));
        assertEquals(List.of("x"), many.apply(List.of("x")));
        assertEquals(List.of("5", "6"), many.apply(List.of("5", "6")));
        assertNull(Parse.unlessEmpty(Parse.BOOLEAN).apply(""));
        Arguments in = query("flag&size=");
        assertNull(in.query("flag", false, Parse.unlessEmpty(Parse.BOOLEAN)));
        assertEquals(20, in.or(in.query("none", false, Parse.INT), "20", JsonReader::readInt));
        in.check();
    }

    @Test
    void parametersAreBounded() {
        String query = "a&".repeat(10_001);
        assertEquals(
                "there are more than 10000 parameters",
                assertThrows(Problem.class, () -> query(query)).getMessage());
    }

    @Test
    void headersAndCookiesAreDecoded() {
        Arguments in = arguments(get(
                "/a",
                "X-A",
                "é%C3%A9%2F%zz%ff",
                "X-B",
                "%E6%BC%A2/%2F+%zz%FF",
                "X-List",
                "1, 2,3",
                "x-list",
                "4",
                "Cookie",
                "a=1; b=%C3%A9+%3B; c=\"q\"",
                "Cookie",
                "d="));
        assertEquals("漢/%2F+%zz%FF", in.header("x-b", true, Parse.STRING));
        assertEquals(List.of(1, 2, 3, 4), in.headerList("X-List", true, Parse.each(Parse.INT)));
        assertEquals(1, in.cookie("a", true, Parse.INT));
        assertEquals("é+;", in.cookie("b", true, Parse.STRING));
        assertEquals("\"q\"", in.cookie("c", true, Parse.STRING));
        assertEquals("", in.cookie("d", true, Parse.STRING));
        assertNull(in.cookie("e", false, Parse.STRING));
        assertNull(in.header("X-C", false, Parse.STRING));
        in.requireHeader("X-A");
        in.check();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Arguments in = arguments(request(
                "POST", "/a?n=secret&m=%zz&d=1", Requests.headers("X-I", "secret", "Cookie", "c=%f"), "{\"v\":\"s\"}"));
        in.path("id", Parse.INT);
        in.query("q", true, Parse.STRING);
        in.query("n", false, Parse.LONG);
        in.query("m", false, Parse.STRING);
        in.query("d", false, Parse.DATE);
        in.queryList("l", true, Style.FORM_EXPLODED, Parse.each(Parse.STRING));
        in.header("X-I", true, Parse.UUID);
        in.requireHeader("X-R");
        in.cookie("c", false, Parse.STRING);
        in.json(true, json -> json.readMap(JsonReader::readInt));
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\""
                        + "path id: is not a whole number; query q: is required; query n: is not a whole number; "
                        + "query m: has a malformed percent escape; query d: is not a date; query l: is required; "
                        + "header X-I: is not a UUID; header X-R: is required; "
                        + "cookie c: has a malformed percent escape; "
                        + "body $.v: expected a number but found a string\",\"errors\":["
                        + "{\"in\":\"path\",\"name\":\"id\",\"problem\":\"is not a whole number\"},"
                        + "{\"in\":\"query\",\"name\":\"q\",\"problem\":\"is required\"},"
                        + "{\"in\":\"query\",\"name\":\"n\",\"problem\":\"is not a whole number\"},"
                        + "{\"in\":\"query\",\"name\":\"m\",\"problem\":\"has a malformed percent escape\"},"
                        + "{\"in\":\"query\",\"name\":\"d\",\"problem\":\"is not a date\"},"
                        + "{\"in\":\"query\",\"name\":\"l\",\"problem\":\"is required\"},"
                        + "{\"in\":\"header\",\"name\":\"X-I\",\"problem\":\"is not a UUID\"},"
                        + "{\"in\":\"header\",\"name\":\"X-R\",\"problem\":\"is required\"},"
                        + "{\"in\":\"cookie\",\"name\":\"c\",\"problem\":\"has a malformed percent escape\"},"
                        + "{\"in\":\"body\",\"path\":\"$.v\",\"problem\":\"expected a number but found a string\","
                        + "\"offset\":5}]}",
                Requests.body(problem(in).response()));
    }

    @Test
    void aRequiredBodyIsMissed() {
        Arguments in = arguments(get("/a"));
        assertNull(in.json(true, JsonReader::readInt));
        assertEquals("body: is required", problem(in).getMessage());
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"body: is required\","
                        + "\"errors\":[{\"in\":\"body\",\"problem\":\"is required\"}]}",
                Requests.body(problem(in).response()));
        Arguments optional = arguments(get("/a"));
        assertNull(optional.json(false, JsonReader::readInt));
        assertNull(optional.binary(false));
        assertNull(optional.text(false));
        optional.check();
        assertEquals("é", arguments(request("PUT", "/a", Headers.EMPTY, "é")).text(true));
    }

    private static Problem problem(Arguments in) {
        return assertThrows(Problem.class, in::check);
    }
}
