package dev.qkpi.generator.document;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what an option allows to be read from the web: no credentials, no redirects, bounded in size and time. */
final class WebFiles {

    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private final Duration patience;
    private final int maxBytes;

    WebFiles() {
        this(Duration.ofSeconds(30), MAX_BYTES);
    }

    WebFiles(Duration patience, int maxBytes) {
        this.patience = patience;
        this.maxBytes = maxBytes;
    }

    /** The bytes at an address. */
    byte[] read(URI address) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Accept", "application/yaml, application/json, */*;q=0.5")
                .build();
        Bounded body = new Bounded(maxBytes);
        CompletableFuture<HttpResponse<Void>> call = client.sendAsync(
                request, HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(body::add)));
        int status = status(call, address);
        if (status != 200) {
            String redirect = status / 100 == 3 ? ", and redirects are not followed" : "";
            throw ReferenceProblem.nowhere(
                    address + " answered " + status + redirect, "Name the address that has the document");
        }
        return body.bytes(address);
    }

    private int status(CompletableFuture<HttpResponse<Void>> call, URI address) {
        try {
            return call.get(patience.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException e) {
            call.cancel(true);
            throw ReferenceProblem.nowhere(
                    address + " was not read within " + patience.toSeconds() + " s",
                    "Try again, or copy it beside the document");
        } catch (ExecutionException e) {
            String reason = e.getCause().getClass().getSimpleName();
            throw ReferenceProblem.nowhere(
                    address + " cannot be read (" + reason + ")", "Try again, or copy it beside the document");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReferenceProblem.nowhere("reading " + address + " was interrupted", "Run again");
        }
    }

    /** Bytes up to a bound; what comes after it is dropped. */
    private static final class Bounded {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int max;
        private boolean exceeded;

        private Bounded(int max) {
            this.max = max;
        }

        private synchronized void add(byte[] part) {
            exceeded |= bytes.size() + part.length > max;
            if (!exceeded) {
                bytes.writeBytes(part);
            }
        }

        private synchronized byte[] bytes(URI address) {
            if (exceeded) {
                throw ReferenceProblem.nowhere(
                        address + " has more than " + max + " bytes", "Copy what is needed beside the document");
            }
            return bytes.toByteArray();
        }
    }
}
