package golden;

import golden.api.CountedHeaders;
import golden.api.GetThingHeaders;
import golden.api.ListThingsHeaders;
import golden.api.MoveThingHeaders;
import golden.api.ThingsApi;
import golden.error.TooManyRequestsException;
import golden.error.TooManyRequestsHeaders;
import golden.error.UnexpectedStatusException;
import golden.error.UnexpectedStatusHeaders;
import golden.model.Kind;
import golden.model.ListThingsXSome;
import golden.model.ListThingsXState;
import golden.model.Place;
import golden.server.ResponseHeadersServer;
import golden.server.ServerCall;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Documented headers of answers, set by implementations and read by callers. */
public final class Exercise {
    private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

    private Exercise() {}

    public static void main(String[] arguments) {
        eachTypeGoesThereAndBack();
        textsAreLaidOutAsDocumented();
        whatIsThereCountsHoweverItIsWritten();
        malformedOnesAreNamed();
        whatCannotBeSentIsNamed();
        failuresHaveHeadersToo();
    }

    private static ListThingsHeaders all() {
        return ListThingsHeaders.builder()
                .xText("caf\u00e9 \u2615, 100%")
                .xCount(-7)
                .xBig(9_007_199_254_740_993L)
                .xPrice(new BigDecimal("12345678901234567890.5"))
                .xRatio(0.25)
                .xFlag(true)
                .xDay(LocalDate.of(2026, 2, 28))
                .lastModified(OffsetDateTime.parse("2026-02-28T10:11:12.5+02:00"))
                .xId(ID)
                .link(URI.create("https://example.com/a?b=1,2"))
                .xState(new ListThingsXState("newer"))
                .xTags(List.of("a", "b c", "\u00e9"))
                .xNumbers(List.of(1L, -2L))
                .xPlace(Place.builder().name("hall").floor(2L).build())
                .xSpot(Place.builder().name("007").build())
                .xJson(Place.builder().name("a, b").floor(1L).build())
                .xSome(new ListThingsXSome.OfLongList(List.of(1L, 2L)))
                .setCookie(List.of("a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT", "b=2"))
                .headers2("h")
                .build();
    }

    private static void eachTypeGoesThereAndBack() {
        ThingsApi things = implement(name -> {
            ServerCall.current().headers(switch (name) {
                case "list" -> all().toHeaders();
                case "move" -> MoveThingHeaders.builder().xMoves(3L).build().toHeaders();
                default -> CountedHeaders.builder().xTotal(12).build().toHeaders();
            });
            return name.equals("list") ? List.of() : name.equals("move") ? URI.create("/there") : null;
        });
        try (ResponseHeadersServer server = ResponseHeadersServer.builder().things(things).start()) {
            ResponseHeadersClient client = ResponseHeadersClient.builder().baseUrl(server.baseUrl()).build();
            ApiResponse<List<Place>> response = client.withResponse(c -> c.things().list());
            ListThingsHeaders got = ListThingsHeaders.of(response.headers());
            equal(all().toBuilder().contentLength(2L).build(), got);
            equal(12L, CountedHeaders.of(client.withResponseOnly(c -> c.things().count()).headers()).xTotal());
            equal(12L, CountedHeaders.of(client.withResponseOnly(c -> c.things().countOthers("x")).headers()).xTotal());
            ApiResponse<URI> moved = client.withResponse(c -> c.things().move("x"));
            equal(URI.create("/there"), moved.value());
            equal(3L, MoveThingHeaders.of(moved.headers()).xMoves());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void textsAreLaidOutAsDocumented() {
        Map<String, List<String>> texts = new TreeMap<>(all().toBuilder().xHash(new byte[] {1, -1}).build().toHeaders().asMap());
        equal(
                "{Last-Modified=[2026-02-28T10:11:12.5+02:00], Link=[https://example.com/a?b=1,2],"
                        + " Set-Cookie=[a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT, b=2], X-Big=[9007199254740993],"
                        + " X-Count=[-7], X-Day=[2026-02-28], X-Flag=[true], X-Hash=[Af8=],"
                        + " X-Id=[123e4567-e89b-12d3-a456-426614174000], X-Json=[{\"name\":\"a, b\",\"floor\":1}],"
                        + " X-Numbers=[1,-2], X-Place=[name,hall,floor,2], X-Price=[12345678901234567890.5], X-Ratio=[0.25],"
                        + " X-Some=[1,2], X-Spot=[name=007], X-State=[newer], X-Tags=[a,b c,\u00e9],"
                        + " X-Text=[caf\u00e9 \u2615, 100%], headers=[h]}",
                texts.toString());
        equal(2, texts.get("Set-Cookie").size());
    }

    private static void whatIsThereCountsHoweverItIsWritten() {
        Headers headers = Headers.of(Map.of(
                "x-text", List.of("{\"a\":1}"),
                "X-COUNT", List.of("42"),
                "Last-Modified", List.of("Tue, 03 Jun 2008 11:05:30 GMT"),
                "X-Tags", List.of("a , b", "", "c"),
                "X-Numbers", List.of("1"),
                "X-Some", List.of("5"),
                "X-Null", List.of("6"),
                "X-Other", List.of("of no interest")));
        ListThingsHeaders got = ListThingsHeaders.of(headers);
        equal(
                ListThingsHeaders.builder()
                        .xText("{\"a\":1}")
                        .xCount(42)
                        .lastModified(OffsetDateTime.parse("2008-06-03T11:05:30Z"))
                        .xTags(List.of("a", "b", "c"))
                        .xNumbers(List.of(1L))
                        .xSome(new ListThingsXSome.OfLong(5L))
                        .xNull(6L)
                        .build(),
                got);
        equal("W/\"1\"", GetThingHeaders.of(Headers.of(Map.of("ETag", List.of("W/\"1\"")))).eTag());
    }

    private static void malformedOnesAreNamed() {
        fails("ListThingsHeaders: required but missing: X-Text, X-Count", () -> ListThingsHeaders.of(Headers.EMPTY));
        malformed("X-Count", "4.5", "expected a whole number");
        malformed("X-Count", "99999999999", "the number is out of range of a 32-bit integer");
        malformed("X-Flag", "yes", "expected a boolean but found a string");
        malformed("X-Day", "28.2.2026", "expected a date such as 2024-01-31");
        malformed("Last-Modified", "yesterday", "expected a date-time such as 2024-01-31T12:30:00Z");
        malformed("Last-Modified", "Tue, 99 Jun 2008 11:05:30 GMT", "expected a date-time such as 2024-01-31T12:30:00Z");
        malformed("X-Id", "1", "expected a UUID");
        malformed("Link", "a b", "expected a URI");
        malformed("X-Hash", "*", "expected base64 text");
        malformed("X-Numbers", "1,b", "expected a number but found a string");
        malformed("X-Place", "name", "has a name without a value");
        malformed("X-Place", "floor,1", "required but missing: name");
        malformed("X-Spot", "name=a,floor=b", "expected a number but found a string");
        malformed("X-Json", "{", "expected a member name but found the end of the document");
    }

    private static void malformed(String name, String text, String problem) {
        Map<String, List<String>> headers = new TreeMap<>(Map.of("X-Text", List.of("t"), "X-Count", List.of("1")));
        headers.put(name, List.of(text));
        fails("header " + name + ": " + problem, () -> ListThingsHeaders.of(Headers.of(headers)));
    }

    private static void whatCannotBeSentIsNamed() {
        ListThingsHeaders.Builder one = ListThingsHeaders.builder().xText("t").xCount(1);
        fails(
                "header X-Tags: an element is empty or holds a comma, which separates elements",
                () -> one.xTags(List.of("a,b")).build().toHeaders());
        fails(
                "header X-Text: a text starts or ends with white space, which headers lose",
                () -> ListThingsHeaders.builder().xText(" ").xCount(1).build().toHeaders());
        fails(
                "header X-Text: the value holds a control character",
                () -> ListThingsHeaders.builder().xText("a\r\nSet-Cookie: b").xCount(1).build().toHeaders());
        ThingsApi things = implement(name -> {
            Headers length = ListThingsHeaders.builder().xText("t").xCount(1).contentLength(5L).build().toHeaders();
            fails("header Content-Length: is set by the HTTP connection itself", () -> ServerCall.current().headers(length));
            throw new TooManyRequestsException("seen");
        });
        try (ResponseHeadersServer server = ResponseHeadersServer.builder().things(things).start()) {
            ResponseHeadersClient client = ResponseHeadersClient.builder().baseUrl(server.baseUrl()).build();
            client.things().list();
            throw new AssertionError("not refused");
        } catch (TooManyRequestsException e) {
            equal(429, e.status());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void failuresHaveHeadersToo() {
        ThingsApi things = implement(name -> {
            if (name.equals("list")) {
                ServerCall.current().headers(TooManyRequestsHeaders.builder().retryAfter("30").xLimitKind(Kind.HARD).build().toHeaders());
                throw new TooManyRequestsException("slow down");
            }
            ServerCall.current().headers(UnexpectedStatusHeaders.builder().xRequest(ID).build().toHeaders());
            throw new UnexpectedStatusException(418, "teapot");
        });
        try (ResponseHeadersServer server = ResponseHeadersServer.builder().things(things).start()) {
            ResponseHeadersClient client = ResponseHeadersClient.builder().baseUrl(server.baseUrl()).build();
            try {
                client.things().list();
                throw new AssertionError("not refused");
            } catch (TooManyRequestsException e) {
                equal(new TooManyRequestsHeaders("30", Kind.HARD), e.typedHeaders());
            }
            try {
                client.things().get("x");
                throw new AssertionError("not refused");
            } catch (UnexpectedStatusException e) {
                equal(ID, e.typedHeaders().xRequest());
            }
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        equal(new UnexpectedStatusHeaders(null), answering(500).failed());
    }

    private record Answering(ResponseHeadersClient client) {
        UnexpectedStatusHeaders failed() {
            try {
                client.things().list();
                throw new AssertionError("not refused");
            } catch (UnexpectedStatusException e) {
                return e.typedHeaders();
            }
        }
    }

    private static Answering answering(int status) {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        return new Answering(ResponseHeadersClient.builder()
                .baseUrl("http://localhost")
                .transport(request -> CompletableFuture.completedFuture(new TransportResponse(status, Headers.EMPTY, body)))
                .build());
    }

    private static ThingsApi implement(Function<String, Object> answer) {
        return (ThingsApi) Proxy.newProxyInstance(
                ThingsApi.class.getClassLoader(),
                new Class<?>[] {ThingsApi.class},
                (proxy, method, arguments) -> answer.apply(method.getName()));
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
