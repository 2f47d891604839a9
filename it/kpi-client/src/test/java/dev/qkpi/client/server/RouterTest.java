package dev.qkpi.client.server;

import static dev.qkpi.client.server.Requests.body;
import static dev.qkpi.client.server.Requests.get;
import static dev.qkpi.client.server.Requests.headers;
import static dev.qkpi.client.server.Requests.problem;
import static dev.qkpi.client.server.Requests.request;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.client.Headers;
import dev.qkpi.client.internal.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operation gets a request, and the answers when none does. */
class RouterTest {
    private final Router router = new Router(20);

    RouterTest() {
        for (String route : new String[] {
            "GET /v1/kpis",
            "POST /v1/kpis",
            "GET /v1/kpis/{id}",
            "PATCH /v1/kpis/{kpi}",
            "GET /v1/kpis/snapshots",
            "GET /v1/kpis/{id}/values/{day}",
            "GET /v1/kpis/special/notes",
            "GET /v2/kpis",
            "GET /v2/kpis/snapshots",
            "GET /files/{name}.{kind}",
            "GET /files/{name}",
            "GET /files/a{rest}",
            "POST /items:{verb}",
            "GET /a%20b"
        }) {
            String[] parts = route.split(" ");
            router.add(Route.of(route, parts[0], parts[1])
                    .consumes(parts[0].equals("GET") ? new String[0] : new String[] {"application/json"})
                    .produces("application/json")
                    .handle(in -> {
                        Map<String, String> values = new TreeMap<>();
                        for (String name : new String[] {"id", "kpi", "day", "name", "kind", "rest", "verb"}) {
                            if (parts[1].contains("{" + name + "}")) {
                                values.put(name, in.path(name, Parse.STRING));
                            }
                        }
                        in.check();
                        return Requests.text(route + " " + values);
                    }));
        }
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/kpis | /v1/kpis {}",
                "/v2/kpis | /v2/kpis {}",
                "/v1/kpis/x | /v1/kpis/{id} {id=x}",
                "/v1/kpis/snapshots | /v1/kpis/snapshots {}",
                "/v2/kpis/snapshots | /v2/kpis/snapshots {}",
                "/v1/%6Bpis/%73napshots | /v1/kpis/snapshots {}",
                "/v1/kpis/special/notes | /v1/kpis/special/notes {}",
                "/v1/kpis/special/values/1 | /v1/kpis/{id}/values/{day} {day=1, id=special}",
                "/v1/kpis/snapshots/values/1 | /v1/kpis/{id}/values/{day} {day=1, id=snapshots}",
                "/v1/kpis/special | /v1/kpis/{id} {id=special}",
                "/v1/kpis/ | /v1/kpis/{id} {id=}",
                "/v1/kpis//values/ | /v1/kpis/{id}/values/{day} {day=, id=}",
                "/v1/kpis/a%2Fb | /v1/kpis/{id} {id=a/b}",
                "/v1/kpis/%2E%2E | /v1/kpis/{id} {id=..}",
                "/v1/kpis/a+b%2B%25 | /v1/kpis/{id} {id=a+b+%}",
                "/v1/kpis/%E6%BC%A2%E5%AD%97%F0%9F%98%80 | /v1/kpis/{id} {id=漢字😀}",
                "/files/report.pdf | /files/{name}.{kind} {kind=pdf, name=report}",
                "/files/a.tar.gz | /files/{name}.{kind} {kind=tar.gz, name=a}",
                "/files/abc | /files/a{rest} {rest=bc}",
                "/files/x | /files/{name} {name=x}",
                "/a%20b | /a%20b {}"
            })
    @ParameterizedTest
    void theMostSpecificPathWins(String path, String expected) {
        ServerResponse response = router.handle(get(path));
        assertEquals("\"GET " + expected + "\"", body(response));
        assertEquals(200, response.status());
        assertEquals(Headers.EMPTY.with("Content-Type", "application/json"), response.headers());
    }

    @Test
    void eachMethodNamesItsVariablesItself() {
        ServerRequest patch = request("PATCH", "/v1/kpis/x", Headers.EMPTY, "");
        assertEquals("\"PATCH /v1/kpis/{kpi} {kpi=x}\"", body(router.handle(patch)));
        ServerRequest post = request("POST", "/items:archive", Headers.EMPTY, "");
        assertEquals("\"POST /items:{verb} {verb=archive}\"", body(router.handle(post)));
    }

    @Test
    void headIsAnsweredAsGet() {
        ServerRequest head = request("HEAD", "/v1/kpis", Headers.EMPTY, "");
        assertEquals("\"GET /v1/kpis {}\"", body(router.handle(head)));
    }

    @ValueSource(strings = {"/", "", "*", "/v1", "/v3/kpis", "/v1/kpis/x/y", "//v1/kpis", "/v1/KPIS", "/files"})
    @ParameterizedTest
    void anUnknownPathIs404(String path) {
        assertProblem(problem("Not Found", 404, "no such path"), Headers.EMPTY, get(path));
    }

    /** A path that has the method goes before a more specific one that has others only. */
    @Test
    void aMethodOfALessSpecificPathIsFound() {
        assertEquals(
                "\"PATCH /v1/kpis/{kpi} {kpi=snapshots}\"",
                body(router.handle(request("PATCH", "/v1/kpis/snapshots", Headers.EMPTY, ""))));
    }

    @CsvSource({
        "DELETE, /v1/kpis, 'GET, HEAD, POST'",
        "DELETE, /v1/kpis/snapshots, 'GET, HEAD'",
        "get, /v1/kpis/x, 'GET, HEAD, PATCH'",
        "HEAD, /items:x, POST"
    })
    @ParameterizedTest
    void anUnknownMethodIs405AndNamesTheOthers(String method, String path, String allow) {
        assertProblem(
                problem("Method Not Allowed", 405, "allowed here: " + allow),
                headers("Allow", allow),
                request(method, path, Headers.EMPTY, ""));
    }

    @CsvSource({
        "/v1/kpis/%, path: has a malformed percent escape",
        "/v1/kpis/%2, path: has a malformed percent escape",
        "/v1/kpis/%zz, path: has a malformed percent escape",
        "/v1/kpis/%ff, path: is not valid UTF-8",
        "/v1/kpis/%C0%AF, path: is not valid UTF-8",
        "/v1/kpis/%ED%A0%80, path: is not valid UTF-8",
        "/nowhere/%, path: has a malformed percent escape"
    })
    @ParameterizedTest
    void aMalformedPathIs400(String path, String detail) {
        assertProblem(problem("Bad Request", 400, detail), Headers.EMPTY, get(path));
    }

    @Test
    void aBodyOverTheLimitIs413() {
        ServerRequest request = request("POST", "/v1/kpis", Headers.EMPTY, "\"" + "x".repeat(20));
        assertProblem(problem("Content Too Large", 413, "the body has more than 20 bytes"), Headers.EMPTY, request);
    }

    @CsvSource({
        "application/json, 200",
        "APPLICATION/JSON;charset=UTF-8, 200",
        "application/vnd.x+json, 200",
        ", 200",
        "text/plain, 415",
        "application/xml, 415",
        "json, 415"
    })
    @ParameterizedTest
    void aBodyOfAnotherTypeIs415(String type, int status) {
        Headers headers = type == null ? Headers.EMPTY : headers("Content-Type", type);
        ServerResponse response = router.handle(request("POST", "/v1/kpis", headers, "1"));
        assertEquals(status, response.status());
        if (status == 415) {
            assertEquals(problem("Unsupported Media Type", 415, "the body must be application/json"), body(response));
        }
        assertEquals(
                200, router.handle(request("POST", "/v1/kpis", headers, "")).status());
    }

    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | 200",
                "*/* | 200",
                "application/* | 200",
                "text/html, */*;q=0.1 | 200",
                "text/html;q=0.9, APPLICATION/JSON ; q=0.5 | 200",
                "junk | 200",
                " | 200",
                "text/html | 406",
                "text/* | 406",
                "application/json;q=0 | 406",
                "*/*;q=0.0 | 406",
                "*/*, application/json;q=0 | 406",
                "application/*;q=0, application/json | 200",
                "application/problem+json | 406"
            })
    @ParameterizedTest
    void anAcceptThatExcludesEveryTypeIs406(String accept, int status) {
        ServerResponse response = router.handle(accept == null ? get("/v1/kpis") : get("/v1/kpis", "Accept", accept));
        assertEquals(status, response.status());
        if (status == 406) {
            assertEquals(problem("Not Acceptable", 406, "the answer can only be application/json"), body(response));
        }
    }

    @Test
    void aBodyOfADocumentedTypeIsPassedOnAndAnEmptyTextIsAText() {
        router.add(Route.of("put", "PUT", "/any")
                .consumes("application/json", "text/*", "image/png")
                .handle(in -> Reply.text(200, "<" + in.text(false) + ">")));
        assertEquals("<é>", put("text/plain;charset=utf-8", "é"));
        assertEquals("<x>", put("image/png", "x"));
        assertEquals("<1>", put("application/merge-patch+json", "1"));
        assertEquals("<>", put("image/png", ""));
    }

    private String put(String type, String body) {
        ServerResponse response = router.handle(request("PUT", "/any", headers("Content-Type", type), body));
        assertEquals("text/plain;charset=utf-8", response.headers().first("Content-Type"));
        return body(response);
    }

    @Test
    void ofTheSamePathTwiceTheFirstCounts() {
        router.add(Route.of("other", "GET", "/v1/kpis/{other}").handle(in -> Requests.text("other")));
        assertEquals("\"GET /v1/kpis/{id} {id=x}\"", body(router.handle(get("/v1/kpis/x"))));
    }

    @Test
    void parametersTellOperationsOfOnePathApart() {
        for (String action : List.of("start", "stop")) {
            router.add(Route.of(action, "GET", "/jobs")
                    .only("query", "action", action)
                    .handle(in -> Requests.text(action)));
        }
        router.add(Route.of("targeted", "GET", "/jobs")
                .only("header", "X-Target", "it")
                .only("query", "action", "stop")
                .handle(in -> Requests.text("targeted")));
        assertEquals("\"start\"", body(router.handle(get("/jobs?a=b&action=%73tart"))));
        assertEquals("\"stop\"", body(router.handle(get("/jobs?action=stop"))));
        assertEquals("\"targeted\"", body(router.handle(get("/jobs?action=stop", "x-target", "it"))));
        assertEquals(404, router.handle(get("/jobs?action=pause")).status());
        assertEquals(404, router.handle(get("/jobs")).status());
    }

    @Test
    void aBodyWhereNoneIsExpectedIsLeftAside() {
        assertEquals(
                200,
                router.handle(request("GET", "/v1/kpis", headers("Content-Type", "a/b"), "x"))
                        .status());
        router.add(Route.of("json", "GET", "/json").consumes("application/json").handle(in -> {
            Integer value = in.json(false, JsonReader::readInt);
            in.check();
            return Requests.text(value);
        }));
        assertEquals("\"null\"", body(router.handle(get("/json"))));
        assertEquals("\"5\"", body(router.handle(request("GET", "/json", Headers.EMPTY, "5"))));
    }

    private void assertProblem(String body, Headers headers, ServerRequest request) {
        ServerResponse response = router.handle(request);
        assertEquals(body, body(response));
        assertEquals(headers.with("Content-Type", "application/problem+json"), response.headers());
    }
}
