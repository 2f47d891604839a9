package dev.qkpi.generator.docs.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs calls in a shell with curl, against a server on loopback that stands in for every other address. */
final class CurlRun implements AutoCloseable {

    /** What curl and the HTTP connection add by themselves. */
    private static final List<String> OWN = List.of("host", "user-agent", "content-length", "expect", "connection");

    private final Path directory;
    private final HttpServer server;
    private final BlockingQueue<Sent> received = new LinkedBlockingQueue<>();

    CurlRun(Path directory) throws IOException {
        this.directory = directory;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /** Whether there is a shell with curl. */
    static boolean isPossible() {
        try {
            return new ProcessBuilder("bash", "-c", "command -v curl")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream in = exchange.getRequestBody()) {
            SortedMap<String, String> headers = Sent.flat(exchange.getRequestHeaders());
            headers.keySet().removeIf(name -> OWN.contains(name.toLowerCase(Locale.ROOT)));
            // What curl says where it is told nothing.
            headers.remove("Accept", "*/*");
            received.add(new Sent(
                    exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, in.readAllBytes()));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** The requests that these calls make, one each; the addresses lack what comes before the path. */
    List<Sent> run(List<String> calls) throws IOException, InterruptedException {
        Path script = directory.resolve("calls.sh");
        String port = String.valueOf(server.getAddress().getPort());
        // Every host is the server on loopback, and https is not spoken there.
        StringBuilder text = new StringBuilder("set -eu\ncurl() {\n  local args=()\n  for a in \"$@\"; do\n"
                + "    if [ \"${url:-}\" = next ]; then url=; rest=${a#*://}; a=\"http://127.0.0.1:" + port
                + "/${rest#*/}\"; fi\n    if [ \"$a\" = --url ]; then url=next; fi\n    args+=(\"$a\")\n  done\n"
                + "  command curl -q --silent --show-error --noproxy '*' --max-time 20 \"${args[@]}\"\n}\n");
        calls.forEach(call -> text.append(call).append('\n'));
        Files.writeString(script, text);
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString())
                .directory(directory.toFile())
                .redirectErrorStream(true);
        environment(builder.environment(), text);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("the calls fail: " + output + "\n" + text);
        }
        List<Sent> all = new ArrayList<>();
        received.drainTo(all);
        return all;
    }

    private static void environment(Map<String, String> environment, CharSequence script) {
        Matcher variable = Pattern.compile("\\$\\{([A-Z0-9_]+)}").matcher(script);
        while (variable.find()) {
            boolean base = variable.group(1).equals("BASE_URL");
            environment.put(variable.group(1), base ? "http://localhost/base" : "secret-" + variable.group(1));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The headers without those that curl has of its own. */
    static SortedMap<String, String> withoutOwn(SortedMap<String, String> headers) {
        SortedMap<String, String> rest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rest.putAll(headers);
        rest.keySet().removeIf(name -> OWN.contains(name.toLowerCase(Locale.ROOT)));
        rest.remove("Accept", "*/*");
        return rest;
    }
}
