package dev.qkpi.it.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A loopback server of plain sockets that keeps the bytes of each request and always gives the answer it was told. */
final class Recorder implements AutoCloseable {
    /** A request as received; header names are as written, each comes once. */
    record Request(String line, Map<String, String> headers, String body) {}

    private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private volatile byte[] answer = new byte[0];

    Recorder() throws IOException {
        Thread thread = new Thread(this::accept, "recorder");
        thread.setDaemon(true);
        thread.start();
    }

    /** Sets the answer to all further requests; without a body if it is empty. */
    void answer(int status, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " Some reason\r\n"
                + (content.length == 0 ? "" : "Content-Type: application/json; charset=utf-8\r\n")
                + (status == 204 ? "" : "Content-Length: " + content.length + "\r\n")
                + "X-Request-Id: 17\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(content);
        answer = bytes.toByteArray();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    Request take() throws InterruptedException {
        Request request = requests.poll(5, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request within 5 s");
        }
        return request;
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                requests.add(read(new BufferedInputStream(socket.getInputStream())));
                socket.getOutputStream().write(answer);
            } catch (IOException e) {
                // closed by one of the two sides: whoever waits for a request gets none
            }
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(": ");
            if (headers.put(header.substring(0, colon), header.substring(colon + 2)) != null) {
                throw new IOException("sent twice: " + header);
            }
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("ended within a line");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
