package dev.qkpi.client.server;

import dev.qkpi.client.Headers;
import dev.qkpi.client.error.ApiException;
import dev.qkpi.client.error.CallId;
import dev.qkpi.client.error.FailedCall;
import dev.qkpi.client.internal.JsonWriter;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** What the tests of the server support start with. */
final class Requests {
    private Requests() {}

    /** Stands for the exceptions that are generated for the statuses of a document. */
    static final class Failed extends ApiException {
        private static final long serialVersionUID = 1;

        Failed(int status, String detail) {
            super(status, detail);
        }

        <E> Failed(int status, String detail, E error, JsonWriter.Write<E> write) {
            super(status, detail, error, write);
        }

        Failed(int status) {
            super(new FailedCall(new CallId("other", "GET", "/o"), status, Headers.EMPTY, new byte[0], null));
        }
    }

    /** Headers as pairs of name and value. */
    static Headers headers(String... pairs) {
        Headers headers = Headers.EMPTY;
        for (int i = 0; i < pairs.length; i += 2) {
            headers = headers.adding(pairs[i], pairs[i + 1]);
        }
        return headers;
    }

    /** A request whose target is path and, after a question mark, query. */
    static ServerRequest request(String method, String target, Headers headers, String body) {
        int mark = target.indexOf('?');
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new ServerRequest(
                method,
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? null : target.substring(mark + 1),
                bytes.length == 0 ? headers : headers.with("Content-Length", String.valueOf(bytes.length)),
                new ByteArrayInputStream(bytes));
    }

    static ServerRequest get(String target, String... headers) {
        return request("GET", target, headers(headers), "");
    }

    static String body(ServerResponse response) {
        return response.content().text();
    }

    static Reply text(Object value) {
        return Reply.json(200, String.valueOf(value), JsonWriter::writeString);
    }

    /** A problem body as JSON text. */
    static String problem(String title, int status, String detail) {
        return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + ",\"detail\":\"" + detail
                + "\"}";
    }
}
