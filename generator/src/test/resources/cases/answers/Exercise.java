package golden;

import golden.api.DefaultsApi;
import golden.api.PutThingResult;
import golden.api.RedirectsApi;
import golden.api.ThingsApi;
import golden.error.BadRequestException;
import golden.error.ClientErrorException;
import golden.error.ConflictException;
import golden.error.DecodingException;
import golden.error.NotFoundException;
import golden.error.NotModifiedException;
import golden.model.Other;
import golden.model.Thing;
import golden.server.AnswersServer;
import golden.server.ServerCall;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** What comes of each documented answer, on both sides. */
public final class Exercise {
    private static final Thing THING = Thing.builder().name("t").build();

    private static final Map<String, PutThingResult> RESULTS = Map.of(
            "ok", new PutThingResult.Ok(THING),
            "created", new PutThingResult.Created("receipt \u00e9"),
            "accepted", new PutThingResult.Accepted(),
            "partial", new PutThingResult.PartialContent(Binary.ofBytes(new byte[] {1, 2})),
            "other", new PutThingResult.Success(List.of(THING)));

    private Exercise() {}

    public static void main(String[] arguments) throws Exception {
        eachStatusHasItsResult();
        failuresKeepTheirBodies();
        redirections();
        statusesAreChosen();
        slowCallersAreCutOff();
    }

    /** A server of one thread goes on when a caller stops in the headers, in the body, or takes no answer. */
    private static void slowCallersAreCutOff() throws Exception {
        byte[] large = new byte[64 << 20];
        ThingsApi things = implement(ThingsApi.class, (name, arguments) ->
                arguments[0].equals("partial") ? new PutThingResult.PartialContent(Binary.ofBytes(large)) : RESULTS.get(arguments[0]));
        try (AnswersServer server = AnswersServer.builder()
                .things(things)
                .threads(1)
                .callerTimeout(Duration.ofMillis(1500))
                .start()) {
            AnswersClient client = AnswersClient.builder().baseUrl(server.baseUrl()).build();
            String body = "{\"name\":\"t\"}";
            String start = "PUT /things/partial HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
            String end = "Content-Length: " + body.length() + "\r\n\r\n" + body;
            for (String sent : List.of("PUT /thi", start, start + end.substring(0, end.length() - 2), start + end)) {
                try (Socket socket = new Socket(server.baseUrl().getHost(), server.baseUrl().getPort())) {
                    socket.setReceiveBufferSize(1 << 12);
                    socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
                    equal(RESULTS.get("created"), client.things().put("created", THING));
                }
            }
        }
    }

    private static void eachStatusHasItsResult() throws Exception {
        ThingsApi things = implement(ThingsApi.class, (name, arguments) -> {
            if (arguments[0].equals("other")) {
                ServerCall.current().status(299);
            }
            return RESULTS.get(arguments[0]);
        });
        try (AnswersServer server = AnswersServer.builder().things(things).start()) {
            AnswersClient client = AnswersClient.builder().baseUrl(server.baseUrl()).build();
            for (String id : List.of("ok", "created", "accepted", "other")) {
                equal(RESULTS.get(id), client.things().put(id, THING));
                equal(RESULTS.get(id), client.async().things().put(id, THING).get());
            }
            PutThingResult.PartialContent partial = (PutThingResult.PartialContent) client.things().put("partial", THING);
            equal(2, partial.body().bytes().length);
            equal(206, client.withResponse(c -> c.things().put("partial", THING)).status());
        }
    }

    private static void failuresKeepTheirBodies() throws Exception {
        ThingsApi things = implement(ThingsApi.class, (name, arguments) -> {
            throw switch (arguments[0].toString()) {
                case "text" -> new NotFoundException("no caf\u00e9");
                case "xml" -> new ConflictException("<clash/>");
                case "typed" -> new ClientErrorException(418, THING);
                case "other" -> new NotFoundException(Other.builder().code(7L).build());
                default -> new NotModifiedException("");
            };
        });
        try (AnswersServer server = AnswersServer.builder().things(things).start()) {
            AnswersClient client = AnswersClient.builder().baseUrl(server.baseUrl()).build();
            NotFoundException text = fails(NotFoundException.class, () -> client.things().get("text"));
            equal("no caf\u00e9", text.errorBody());
            equal("text/plain", text.headers().first("Content-Type"));
            ConflictException xml = fails(ConflictException.class, () -> client.things().get("xml"));
            equal("<clash/>", xml.errorBody());
            equal("application/xml", xml.headers().first("Content-Type"));
            ClientErrorException typed = fails(ClientErrorException.class, () -> client.things().get("typed"));
            equal(THING, typed.errorBody());
            equal("application/problem+json", typed.headers().first("Content-Type"));
            // a body that only another operation documents for the status arrives all the same
            NotFoundException other = fails(NotFoundException.class, () -> client.things().get("other"));
            equal("{\"code\":7}", other.bodyText());
            equal(304, fails(NotModifiedException.class, () -> client.things().get("x")).status());
        }
    }

    private static void redirections() throws Exception {
        RedirectsApi redirects = implement(RedirectsApi.class, (name, arguments) -> switch (name) {
            case "login" -> URI.create("https://example.com/a?b=c#d");
            case "seeOther" -> "here";
            default -> URI.create("../there");
        });
        try (AnswersServer server = AnswersServer.builder().redirects(redirects).start()) {
            AnswersClient client = AnswersClient.builder().baseUrl(server.baseUrl()).build();
            equal(URI.create("https://example.com/a?b=c#d"), client.redirects().login());
            equal(URI.create("../there"), client.async().redirects().any().get());
            equal(302, client.withResponse(c -> c.redirects().login()).status());
            equal("here", client.redirects().seeOther());
        }
        AnswersClient lost = answering(302, Headers.EMPTY, "");
        fails(DecodingException.class, () -> lost.redirects().login());
        AnswersClient refused = answering(400, Headers.EMPTY, "");
        fails(BadRequestException.class, () -> refused.redirects().login());
    }

    private static void statusesAreChosen() throws Exception {
        equal(null, answering(204, Headers.EMPTY, "").things().delete("x"));
        equal(THING, answering(200, Headers.EMPTY, "{\"name\":\"t\"}").things().delete("x"));
        equal(new PutThingResult.Created("\u00e9"), answering(201, Headers.EMPTY, "\u00e9").things().put("x", THING));
        Headers latin = Headers.of(Map.of("Content-Type", List.of("text/plain; charset=\"iso-8859-1\"")));
        equal(new PutThingResult.Created("\u00c3\u00a9"), answering(201, latin, "\u00e9").things().put("x", THING));
        equal(THING, answering(200, Headers.EMPTY, "{\"name\":\"t\"}").defaults().defaultAndFailure());
        DefaultsApi defaults = implement(DefaultsApi.class, (name, arguments) -> {
            ServerCall.current().status(202);
            ServerCall.current().header("X-Rate", "5");
            return THING;
        });
        try (AnswersServer server = AnswersServer.builder().defaults(defaults).start()) {
            AnswersClient client = AnswersClient.builder().baseUrl(server.baseUrl()).build();
            ApiResponse<Thing> response = client.withResponse(c -> c.defaults().anySuccess());
            equal(202, response.status());
            equal("5", response.headers().first("x-rate"));
        }
    }

    private static AnswersClient answering(int status, Headers headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return AnswersClient.builder()
                .baseUrl("http://localhost")
                .transport(request -> CompletableFuture.completedFuture(new TransportResponse(status, headers, bytes)))
                .build();
    }

    private static <T> T implement(Class<T> api, BiFunction<String, Object[], Object> answer) {
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> answer.apply(method.getName(), arguments)));
    }

    private static void equal(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected: <" + expected + "> but was: <" + actual + ">");
        }
    }

    private interface Action {
        void run() throws Exception;
    }

    private static <E extends Exception> E fails(Class<E> type, Action action) {
        try {
            action.run();
        } catch (Exception e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw new AssertionError("expected " + type + " but got " + e, e);
        }
        throw new AssertionError("expected " + type);
    }
}
