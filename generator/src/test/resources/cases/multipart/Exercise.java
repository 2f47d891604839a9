package golden;

import golden.api.UploadsApi;
import golden.model.Language;
import golden.model.Place;
import golden.model.SendFilesRequest;
import golden.model.SendHeadersRequest;
import golden.model.SendObjectsRequest;
import golden.model.SendObjectsResponse;
import golden.model.SendTextsRequest;
import golden.server.MultipartServer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** Headers of parts and parts of any name, byte for byte. */
public final class Exercise {
    private static final OffsetDateTime TAKEN = OffsetDateTime.parse("2026-02-28T10:11:12Z");

    private Exercise() {}

    public static void main(String[] arguments) throws Exception {
        headersGoWithTheirParts();
        headersComeWithTheirParts();
        malformedHeadersAreNamed();
        furtherParts();
        partsOfAnyName();
        nothingBreaksOutOfAHeader();
    }

    private static void headersGoWithTheirParts() {
        SendHeadersRequest body = SendHeadersRequest.builder()
                .picture(Binary.ofBytes(new byte[] {'P'}).withFileName("p.png"))
                .pictureXTaken(TAKEN)
                .pictureXSize(List.of(3L, 4L))
                .note("n")
                .noteXLanguage(Language.DE)
                .place(new Place("hall"))
                .placeXJson(new Place("caf\u00e9"))
                .tags(List.of("a", "b"))
                .tagsXKind("k")
                .build();
        equal(
                """
                --B
                Content-Disposition: form-data; name="picture"; filename="p.png"
                Content-Type: image/png
                X-Taken: 2026-02-28T10:11:12Z
                X-Size: 3,4

                P
                --B
                Content-Disposition: form-data; name="note"
                X-Language: de

                n
                --B
                Content-Disposition: form-data; name="place"
                Content-Type: application/json
                X-Json: {"name":"caf%C3%A9"}

                {"name":"hall"}
                --B
                Content-Disposition: form-data; name="tags"
                X-Kind: k

                a
                --B
                Content-Disposition: form-data; name="tags"
                X-Kind: k

                b
                --B--
                """,
                sent(client -> client.uploads().sendHeaders(body)));
    }

    private static void headersComeWithTheirParts() throws Exception {
        AtomicReference<Object> got = new AtomicReference<>();
        String body = """
                --B
                content-disposition: form-data; name="picture"
                x-taken:Sat, 28 Feb 2026 10:11:12 GMT
                X-Size: 3
                X-Size: 4
                X-Unheard: of no interest

                P
                --B
                Content-Disposition: form-data; name="note"

                n
                --B
                Content-Disposition: form-data; name="place"
                X-Json: {"name":"caf%C3%A9"}

                {"name":"hall"}
                --B--
                """;
        equal("204 ", post("/headers", body, got));
        SendHeadersRequest read = (SendHeadersRequest) got.get();
        equal("P", read.picture().text());
        equal(TAKEN, read.pictureXTaken());
        equal(List.of(3L, 4L), read.pictureXSize());
        equal(null, read.noteXLanguage());
        equal(new Place("caf\u00e9"), read.placeXJson());
        equal(null, read.tags());
        equal(null, read.tagsXKind());
    }

    private static void malformedHeadersAreNamed() throws Exception {
        String body = """
                --B
                Content-Disposition: form-data; name="picture"
                X-Taken: yesterday

                P
                --B--
                """;
        equal(
                "400 {\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"body: header X-Taken: expected a date-time"
                        + " such as 2024-01-31T12:30:00Z\",\"errors\":[{\"in\":\"body\",\"problem\":\"header X-Taken: expected a date-time such"
                        + " as 2024-01-31T12:30:00Z\"}]}",
                post("/headers", body, new AtomicReference<>()));
        equal(
                "400 {\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"body: SendHeadersRequest: required but"
                        + " missing: X-Taken\",\"errors\":[{\"in\":\"body\",\"problem\":\"SendHeadersRequest: required but missing: X-Taken\"}]}",
                post("/headers", body.replace("X-Taken: yesterday\n", ""), new AtomicReference<>()));
    }

    private static void furtherParts() throws Exception {
        SendFilesRequest files = SendFilesRequest.builder()
                .title("t")
                .additionalProperties(Map.of("a \"file\"", Binary.ofBytes(new byte[] {'A'})))
                .build();
        equal(
                """
                --B
                Content-Disposition: form-data; name="title"

                t
                --B
                Content-Disposition: form-data; name="a \\"file\\""; filename="a \\"file\\""
                Content-Type: application/octet-stream

                A
                --B--
                """,
                sent(client -> client.uploads().sendFiles(files)));
        AtomicReference<Object> got = new AtomicReference<>();
        String texts = """
                --B
                Content-Disposition: form-data; name="n"

                1
                --B
                Content-Disposition: form-data; name="title"

                t
                --B
                Content-Disposition: form-data; name="n"

                2
                --B
                Content-Disposition: form-data; name="m"

                3
                --B--
                """;
        equal("204 ", post("/texts", texts, got));
        equal(new SendTextsRequest("t", Map.of("n", List.of(1L, 2L), "m", List.of(3L))), got.get());
        equal(
                "400 {\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,\"detail\":\"body: part m: expected a number but found a"
                        + " string\",\"errors\":[{\"in\":\"body\",\"problem\":\"part m: expected a number but found a string\"}]}",
                post("/texts", texts.replace("3", "three"), got));
    }

    private static void partsOfAnyName() throws Exception {
        Headers headers = Headers.EMPTY.with("X-Own", "caf\u00e9");
        SendObjectsResponse answer = SendObjectsResponse.builder()
                .title("t")
                .otherParts(List.of(new Part("free", Binary.ofBytes(new byte[] {'F'}), headers), Part.text("", "nameless")))
                .build();
        UploadsApi uploads = implement((name, arguments) -> answer);
        SendObjectsRequest body = SendObjectsRequest.builder()
                .additionalProperties2("x")
                .additionalProperties(Map.of("p", new Place("hall")))
                .build();
        try (MultipartServer server = MultipartServer.builder().uploads(uploads).start()) {
            MultipartClient client = MultipartClient.builder().baseUrl(server.baseUrl()).build();
            SendObjectsResponse got = client.uploads().sendObjects(body);
            equal("t", got.title());
            equal(List.of("free", ""), got.otherParts().stream().map(Part::name).toList());
            equal("F", got.otherParts().get(0).content().text());
            equal("caf%C3%A9", got.otherParts().get(0).headers().first("x-own"));
            equal(Headers.EMPTY, got.otherParts().get(1).headers());
        }
    }

    private static void nothingBreaksOutOfAHeader() {
        SendHeadersRequest body = SendHeadersRequest.builder()
                .picture(Binary.ofBytes(new byte[0]))
                .pictureXTaken(TAKEN)
                .tags(List.of("a"))
                .tagsXKind("k\r\n\r\n--B--")
                .build();
        fails("header X-Kind: the value holds a control character", () -> sent(client -> client.uploads().sendHeaders(body)));
        Headers unchecked = Headers.of(Map.of("X-Own", List.of("a\r\nb")));
        SendObjectsResponse parts = SendObjectsResponse.builder()
                .otherParts(List.of(new Part("p", Binary.ofBytes(new byte[0]), unchecked)))
                .build();
        fails(
                "header X-Own: the value holds a control character",
                () -> golden.internal.Multipart.encode("multipart/form-data", golden.internal.codec.SendObjectsResponseParts.write(parts)));
    }

    private interface Action {
        void run(MultipartClient client);
    }

    /** The body that a call sends, its boundary as B and its ends of lines as line feeds. */
    private static String sent(Action call) {
        AtomicReference<TransportRequest> request = new AtomicReference<>();
        call.run(MultipartClient.builder()
                .baseUrl("http://localhost")
                .transport(made -> {
                    request.set(made);
                    return CompletableFuture.completedFuture(new TransportResponse(204, Headers.EMPTY, new byte[0]));
                })
                .build());
        String boundary = request.get().headers().first("Content-Type").replace("multipart/form-data; boundary=", "");
        return request.get().content().text().replace("\r\n", "\n").replace(boundary, "B");
    }

    private static String post(String path, String body, AtomicReference<Object> got) throws Exception {
        UploadsApi uploads = implement((name, arguments) -> {
            got.set(arguments[0]);
            return null;
        });
        try (MultipartServer server = MultipartServer.builder().uploads(uploads).start()) {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                                    .header("Content-Type", "multipart/form-data; boundary=B")
                                    .POST(HttpRequest.BodyPublishers.ofString(body.replace("\n", "\r\n"), StandardCharsets.UTF_8))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return response.statusCode() + " " + response.body();
        }
    }

    private static UploadsApi implement(BiFunction<String, Object[], Object> answer) {
        return (UploadsApi) Proxy.newProxyInstance(
                UploadsApi.class.getClassLoader(),
                new Class<?>[] {UploadsApi.class},
                (proxy, method, arguments) -> answer.apply(method.getName(), arguments));
    }

    private static void equal(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected: <" + expected + "> but was: <" + actual + ">");
        }
    }

    private static void fails(String message, Runnable action) {
        try {
            action.run();
        } catch (IllegalArgumentException e) {
            equal(message, e.getMessage());
            return;
        }
        throw new AssertionError("expected: " + message);
    }
}
