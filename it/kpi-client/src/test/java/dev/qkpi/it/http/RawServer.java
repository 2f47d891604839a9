package dev.qkpi.it.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A loopback server of plain sockets that records each request's bytes and answers exactly as a script says. */
final class RawServer implements AutoCloseable {
    /** Writes the answer to a request, whatever it is. */
    @FunctionalInterface
    interface Script {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    /** A request as received: the first line, the other lines of its head, and its body. */
    record Request(String line, List<String> headers, byte[] body) {
        String bodyText() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The lines of this header, whose name is compared as written. */
        List<String> header(String name) {
            return headers.stream().filter(line -> line.startsWith(name + ":")).toList();
        }
    }

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private final List<Socket> sockets = new ArrayList<>();
    private final CountDownLatch abandoned = new CountDownLatch(1);
    private final Script script;

    private RawServer(Script script) throws IOException {
        this.script = script;
    }

    static RawServer start(Script script) throws IOException {
        RawServer server = new RawServer(script);
        Thread thread = new Thread(server::accept, "raw-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** A server with this answer for every request. */
    static RawServer answering(String... lines) throws IOException {
        byte[] answer = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return start((request, out) -> out.write(answer));
    }

    /** A server with this JSON, status 200, for every request. */
    static RawServer answeringJson(String json) throws IOException {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        return answering("HTTP/1.1 200 OK", "Content-Type: application/json", "Content-Length: " + length, "", json);
    }

    URI uri() {
        return URI.create("http://" + authority());
    }

    String authority() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** The next request that was received. */
    Request take() throws InterruptedException {
        Request request = requests.poll(5, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request within 5 s");
        }
        return request;
    }

    int pending() {
        return requests.size();
    }

    /**
     * Whether the client closes its connection while the script still writes. This may take up to 3 seconds, since a
     * closed channel stays open until its selector's next turn on some JDKs.
     */
    boolean isAbandoned() throws InterruptedException {
        return abandoned.await(8, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        synchronized (sockets) {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                synchronized (sockets) {
                    sockets.add(socket);
                }
                Thread thread = new Thread(() -> serve(socket), "raw-connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (Request request = read(in); request != null; request = read(in)) {
                requests.add(request);
                script.answer(request, socket.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            abandoned.countDown();
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        if (line == null) {
            return null;
        }
        List<String> headers = new ArrayList<>();
        int length = 0;
        for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
            headers.add(header);
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        return new Request(line, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
            }
            line.write(b);
        }
        return null;
    }
}
