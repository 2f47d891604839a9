package dev.qkpi.it.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.CallBuilder;
import dev.qkpi.client.internal.Caller;
import dev.qkpi.client.internal.Style;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of parameter looks like on the wire for values that need care. */
@Timeout(20)
class ParameterEncodingTest {
    private static RawServer server;

    @BeforeAll
    static void start() throws IOException {
        server = RawServer.answering("HTTP/1.1 204 No Content", "", "");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** A value, and how it must be written wherever everything but unreserved characters is encoded. */
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "plain-1.0_~|plain-1.0_~",
                "+|%2B",
                "/|%2F",
                "%|%25",
                "%2F|%252F",
                " |%20",
                "a b|a%20b",
                "&=?#;,:@|%26%3D%3F%23%3B%2C%3A%40",
                "[]{}\\^\"<>|%5B%5D%7B%7D%5C%5E%22%3C%3E",
                "é|%C3%A9",
                "漢字|%E6%BC%A2%E5%AD%97",
                "😀|%F0%9F%98%80",
                "``|``"
            })
    @ParameterizedTest(name = "[{index}] {1}")
    void everywhere(String value, String encoded) throws Exception {
        assertLine("/a/" + encoded + "/b", call("/a/{v}/b").path("v", value));
        assertLine("/a/x" + encoded + "y", call("/a/x{v}y").path("v", value));
        assertLine("/a/" + encoded + "," + encoded, call("/a/{v}").path("v", List.of(value, value)));
        assertLine("/a?v=" + encoded, call("/a").query("v", value));
        assertLine("/a?v=" + encoded + "&v=z", call("/a").query("v", List.of(value, "z")));
        assertLine("/a?v=" + encoded + ",z", call("/a").query("v", List.of(value, "z"), Style.FORM));
        if (value.indexOf(' ') < 0) {
            assertLine("/a?v=" + encoded + "%20z", call("/a").query("v", List.of(value, "z"), Style.SPACE));
        }
        assertLine("/a?v=" + encoded + "%7Cz", call("/a").query("v", List.of(value, "z"), Style.PIPE));
        assertLine("/a?v%5Bk%5D=" + encoded, call("/a").query("v", Map.of("k", value), Style.DEEP));
        assertLine("/a?k=" + encoded, call("/a").query("v", Map.of("k", value)));
        assertLine("/a?v=k," + encoded, call("/a").query("v", Map.of("k", value), Style.FORM));
        assertEquals(
                List.of("Cookie: v=" + encoded),
                sent(call("/a").cookie("v", value)).header("Cookie"));
        assertLine("/a?" + encoded + "=1", call("/a").query(value, 1));
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "+|+",
                "/|/",
                "%|%",
                "a b|a b",
                "&=?#;,:@|&=?#;,:@",
                "é|%C3%A9",
                "漢字|%E6%BC%A2%E5%AD%97",
                "😀|%F0%9F%98%80",
                "a%20é|a%20%C3%A9"
            })
    @ParameterizedTest
    void headersKeepAsciiAsItIs(String value, String encoded) throws Exception {
        assertEquals(
                List.of("X-Value: " + encoded),
                sent(call("/a").header("X-Value", value)).header("X-Value"));
    }

    @Test
    void lineBreaksAreEncodedOutsideOfHeaders() throws Exception {
        assertLine("/a/x%0D%0Ay?v=%0D%0A", call("/a/{v}").path("v", "x\r\ny").query("v", "\r\n"));
        assertEquals(
                List.of("Cookie: v=%0D%0A"),
                sent(call("/a").cookie("v", "\r\n")).header("Cookie"));
    }

    @Test
    void anEmptyHeaderIsSentAndListsAreJoined() throws Exception {
        assertEquals(List.of("X-Value:"), sent(call("/a").header("X-Value", "")).header("X-Value"));
        CallBuilder list = call("/a").header("X-Value", List.of("a", 1, true));
        assertEquals(List.of("X-Value: a,1,true"), sent(list).header("X-Value"));
    }

    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b", "\u0001", "\u007f"})
    @ParameterizedTest
    void aHeaderWithControlCharactersIsRefused(String value) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> call("/a").header("X-Value", value));
        assertEquals("op: header X-Value: the value holds a control character", e.getMessage());
    }

    @CsvSource({"/a/{v}/b,.", "/a/{v},..", "/a/{v}.,.", "/a/.{v}/b,.", "/{v}{v},."})
    @ParameterizedTest
    void dotSegmentsThatWouldChangeThePathAreRefused(String path, String value) {
        Exception e = assertThrows(
                IllegalArgumentException.class,
                () -> call(path).path("v", value).returningNothing());
        String segment = path.split("/")[path.startsWith("/a") ? 2 : 1];
        assertEquals("op: path " + segment + ": a segment of dots would mean another path", e.getMessage());
    }

    @CsvSource({"...", ".a", "a.."})
    @ParameterizedTest
    void otherDotsStay(String value) throws Exception {
        assertLine("/a/" + value + "/b", call("/a/{v}/b").path("v", value));
    }

    @Test
    void whatEndsAVariableIsEncodedWithinIt() throws Exception {
        CallBuilder file = call("/f/{name}.{kind}").path("name", "a.b").path("kind", "tar.gz");
        assertLine("/f/a%2Eb.tar.gz", file);
        assertLine("/f/%78-yxz", call("/f/{a}x{b}").path("a", "x-y").path("b", "z"));
    }

    @CsvSource(
            delimiter = '!',
            value = {"SPACE ! a b", "PIPE ! a|b"})
    @ParameterizedTest
    void elementsThatCannotBeSentAreRefused(Style style, String element) {
        Exception e =
                assertThrows(IllegalArgumentException.class, () -> call("/a").query("v", List.of("x", element), style));
        assertEquals("op: query v: an element holds the character that separates elements", e.getMessage());
    }

    @Test
    void reservedCharactersStayOnRequestExceptTheOneThatEndsTheQuery() throws Exception {
        assertLine(
                "/a?v=a/b?c=d:@!$'()*,;%20%23%C3%A9%2F%25",
                call("/a").queryReserved("v", "a/b?c=d:@!$'()*,; #é%2F%", Style.FORM_EXPLODED));
    }

    @Test
    void absentIsNotEmpty() throws Exception {
        assertLine(
                "/a", call("/a").query("v", null).query("v", null, Style.FORM).query("v", null, Style.DEEP));
        assertLine(
                "/a",
                call("/a")
                        .query("v", List.of())
                        .query("v", List.of(), Style.FORM)
                        .query("v", Map.of(), Style.DEEP));
        assertLine("/a", call("/a").queryReserved("v", null, Style.FORM_EXPLODED));
        assertLine("/a?v=", call("/a").query("v", ""));
        assertLine("/a?v=", call("/a").query("v", List.of(""), Style.FORM));
        assertLine("/a?v=&v=", call("/a").query("v", List.of("", "")));
        assertEquals(
                "op: query v: a list of parameter values holds null",
                assertThrows(IllegalArgumentException.class, () -> call("/a").query("v", Arrays.asList(1, null)))
                        .getMessage());
        RawServer.Request plain =
                sent(call("/a").header("X-Value", null).cookie("v", null).body("text/plain", null));
        assertEquals(
                List.of("Host: " + server.authority(), "Accept: application/json"),
                plain.headers().stream()
                        .filter(line -> !line.startsWith("User-Agent") && !line.equals("Content-Length: 0"))
                        .toList());
    }

    @Test
    void deepObjectsMayBeNested() throws Exception {
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("a", Map.of("b", Map.of("c d", 1)));
        filter.put("list", List.of("x", "y"));
        filter.put("none", null);
        assertLine(
                "/a?f%5Ba%5D%5Bb%5D%5Bc%20d%5D=1&f%5Blist%5D=x&f%5Blist%5D=y",
                call("/a").query("f", filter, Style.DEEP));
    }

    @Test
    void scalarsHaveTheirJsonForm() throws Exception {
        OffsetDateTime time = OffsetDateTime.parse("2024-05-01T12:00:00+02:00");
        assertLine(
                "/a/5?v=2024-05-01T12%3A00%3A00%2B02%3A00",
                call("/a/{p}").path("p", 5.0).query("v", time));
    }

    @Test
    void cookiesShareOneHeader() throws Exception {
        CallBuilder call = call("/a").cookie("a", "1; b=2").cookie("c", "é");
        assertEquals(List.of("Cookie: a=1%3B%20b%3D2; c=%C3%A9"), sent(call).header("Cookie"));
    }

    @Test
    void theBasePathStaysAndSlashesAtItsEndDoNot() throws Exception {
        URI base = URI.create(server.uri() + "/results/api//");
        new Caller(Clients.settings(base).build()).call(call("/v1/kpis").returningNothing());
        assertEquals("GET /results/api/v1/kpis HTTP/1.1", server.take().line());
    }

    @Test
    void aPathVariableIsNeverMissing() {
        Exception e = assertThrows(
                IllegalArgumentException.class, () -> call("/a/{v}").path("v", null));
        assertEquals("v: is required", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> call("/a/{v}").returningNothing());
        assertEquals("op: path variable v is not set", e.getMessage());
    }

    private static CallBuilder call(String path) {
        return Call.of("op", "GET", path);
    }

    private static RawServer.Request sent(CallBuilder call) throws InterruptedException {
        Clients.caller(server).call(call.returningNothing());
        return server.take();
    }

    private static void assertLine(String pathAndQuery, CallBuilder call) throws InterruptedException {
        assertEquals("GET " + pathAndQuery + " HTTP/1.1", sent(call).line());
    }
}
