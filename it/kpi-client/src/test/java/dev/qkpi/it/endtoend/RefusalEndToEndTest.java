package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server answers to requests that the generated client would never make; no implementation hears of them. */
class RefusalEndToEndTest extends EndToEndTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void allBadParametersAreNamedAtOnce() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/v1/kpi-snapshots?ungrouped=yes&mykpis=&from=2020-13-01&to=today&ids=a", null);
        assertEquals(400, answer.statusCode());
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\""
                        + "header gtmhub-accountId: is required; query ungrouped: is neither true nor false;"
                        + " query mykpis: is neither true nor false; query from: is not a date;"
                        + " query to: is not a date\",\"errors\":["
                        + "{\"in\":\"header\",\"name\":\"gtmhub-accountId\",\"problem\":\"is required\"},"
                        + "{\"in\":\"query\",\"name\":\"ungrouped\",\"problem\":\"is neither true nor false\"},"
                        + "{\"in\":\"query\",\"name\":\"mykpis\",\"problem\":\"is neither true nor false\"},"
                        + "{\"in\":\"query\",\"name\":\"from\",\"problem\":\"is not a date\"},"
                        + "{\"in\":\"query\",\"name\":\"to\",\"problem\":\"is not a date\"}]}",
                answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    void parametersAndBodyAreCheckedTogether() throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/kpis/k/projections", "{\"value\":\"5\"}");
        assertEquals(400, answer.statusCode());
        assertTrue(
                answer.body()
                        .contains("\"detail\":\"header gtmhub-accountId: is required;"
                                + " body $.value: expected a number but found a string\""),
                answer.body());
        assertTrue(
                answer.body()
                        .contains("{\"in\":\"body\",\"path\":\"$.value\","
                                + "\"problem\":\"expected a number but found a string\",\"offset\":9}"),
                answer.body());
    }

    @Test
    void aRequiredParameterThatIsMissing() throws Exception {
        HttpResponse<String> answer = send("GET", "/v1/kpis/k/statistics", null, "gtmhub-accountId", "a");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"detail\":\"query type: is required\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|body $: required but missing: date, value",
                "{\"date\":\"2020-02-30\",\"value\":1}|body $.date: ",
                "{\"date\":\"2020-02-28\",\"value\":null}|body $.value: expected a number but found null",
                "{\"date\":\"2020-02-28\",\"value\":1}x|body $: ",
                "[]|body $: expected an object but found an array",
                "{|body $",
            })
    void aBodyThatIsNotAsDocumented(String body, String detail) throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/kpis/k/projections", body, "gtmhub-accountId", "a");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"detail\":\"" + detail), answer.body());
        assertTrue(answer.body().contains("\"offset\":"), answer.body());
    }

    @Test
    void aBodyThatIsMissing() throws Exception {
        HttpResponse<String> answer = send("PATCH", "/v1/kpis/k", null, "gtmhub-accountId", "a");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("\"detail\":\"body: is required\""), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/kpis/k/nothing",
                "/v3/kpis",
                "/v1/kpi-snapshots/",
                "/v1",
                "/",
                "/v1/KPIS/k",
                "/v2/kpis/k",
                "/v1/kpis/a/b/c/d"
            })
    void noSuchPath(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path, null);
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("\"detail\":\"no such path\""), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v2/kpis, 'GET, HEAD'",
        "GET, /v1/kpis, POST",
        "PUT, /v1/kpis/k, 'DELETE, GET, HEAD, PATCH'",
        "DELETE, /v1/users/kpi-virtual-group/favorite, PUT",
        "POST, /v2/kpis/snapshots, 'GET, HEAD'"
    })
    void noSuchMethod(String method, String path, String allowed) throws Exception {
        HttpResponse<String> answer = send(method, path, null);
        assertEquals(405, answer.statusCode());
        assertEquals(allowed, answer.headers().firstValue("Allow").orElseThrow());
    }

    @Test
    void noSuchMediaType() throws Exception {
        HttpResponse<String> answer =
                send("GET", "/v1/kpis/k", null, "gtmhub-accountId", "a", "Accept", "text/html, */*;q=0");
        assertEquals(406, answer.statusCode());
        answer = send("GET", "/v2/kpis", "a=b", "Content-Type", "application/x-www-form-urlencoded");
        assertEquals(415, answer.statusCode());
        assertTrue(answer.body().contains("\"detail\":\"the body must be application/json\""), answer.body());
    }

    /** Sends a request and makes sure that nothing behind the server heard of it. */
    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        assertTrue(backend.calls.isEmpty(), () -> backend.calls.toString());
        return answer;
    }
}
