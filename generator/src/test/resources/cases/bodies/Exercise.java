package golden;

import com.sun.net.httpserver.HttpServer;
import golden.api.FilesApi;
import golden.api.ReportsApi;
import golden.api.UploadsApi;
import golden.error.ApiException;
import golden.error.TransportException;
import golden.model.Address;
import golden.model.Box;
import golden.model.Charge;
import golden.model.ChargeCurrency;
import golden.model.UploadAllRequest;
import golden.server.BodiesServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** What callers do with bodies, and what can go wrong with them on the way. */
public final class Exercise extends ExerciseTools {
    private static final int MEGABYTE = 1 << 20;

    private Exercise() {}

    public static void main(String[] arguments) throws Exception {
        formsAsBytes();
        multipartAsBytes();
        fileNamesStayNames();
        hostileMultipart();
        aLargeUploadIsReadWhileItIsSent();
        downloads();
        brokenDownloads();
        aSilentServer();
        aSourceThatFails();
        mediaTypesDecide();
    }

    private static void formsAsBytes() {
        List<TransportRequest> sent = new ArrayList<>();
        BodiesClient client = BodiesClient.builder().baseUrl("http://localhost").transport(recording(sent)).build();
        Address address = Address.builder().street("a&b=c").lines(List.of("x y", "[z]")).build();
        client.forms().charge(Charge.builder()
                .amount(5)
                .currency(ChargeCurrency.EUR)
                .tags(List.of("one", "t+o"))
                .codes(List.of(1L, 2L))
                .address(address)
                .filters(List.of(Address.builder().zip(7L).build()))
                .box(Box.builder().size(3).build())
                .build());
        equal("application/x-www-form-urlencoded", sent.get(0).headers().first("Content-Type"));
        equal(
                "amount=5&currency=eur&tags=one&tags=t%2Bo&codes=1,2&address%5Bstreet%5D=a%26b%3Dc"
                        + "&address%5Blines%5D%5B0%5D=x%20y&address%5Blines%5D%5B1%5D=%5Bz%5D"
                        + "&filters=%5B%7B%22zip%22%3A7%7D%5D&box=%7B%22size%22%3A3%7D",
                text(sent.get(0).body()));
    }

    private static void multipartAsBytes() {
        List<TransportRequest> sent = new ArrayList<>();
        BodiesClient client = BodiesClient.builder().baseUrl("http://localhost").transport(recording(sent)).build();
        Binary named = bytes("1\r\n--2").withFileName("r\u00e9sum\u00e9 \"x\".txt").withMediaType("text/plain");
        client.uploads().uploadAll(UploadAllRequest.builder()
                .files(List.of(named, bytes("")))
                .naMe("a\r\nb")
                .build());
        String type = sent.get(0).headers().first("Content-Type");
        String boundary = type.substring("multipart/form-data; boundary=".length());
        equal(
                String.join(
                        "\r\n",
                        "--B",
                        "Content-Disposition: form-data; name=\"files\"; filename=\"r\u00e9sum\u00e9 \\\"x\\\".txt\"",
                        "Content-Type: text/plain",
                        "",
                        "1",
                        "--2",
                        "--B",
                        "Content-Disposition: form-data; name=\"files\"; filename=\"files\"",
                        "Content-Type: application/octet-stream",
                        "",
                        "",
                        "--B",
                        "Content-Disposition: form-data; name=\"na\\\"me\"",
                        "",
                        "a",
                        "b",
                        "--B--",
                        ""),
                text(sent.get(0).body()).replace(boundary, "B"));
        equal((long) sent.get(0).body().length, sent.get(0).content().length());
        client.uploads().uploadAll(UploadAllRequest.builder().files(List.of()).naMe("").build());
        equal(false, sent.get(1).headers().first("Content-Type").equals(type));
    }

    private static void fileNamesStayNames() {
        fails(IllegalArgumentException.class, () -> bytes("").withFileName("a\r\nContent-Type: text/html"));
        fails(IllegalArgumentException.class, () -> bytes("").withMediaType("a/b\r\nX: y"));
    }

    private static void hostileMultipart() throws Exception {
        UploadsApi uploads = implement(UploadsApi.class, (name, arguments) -> arguments[0].toString());
        try (BodiesServer server = BodiesServer.builder().uploads(uploads).start()) {
            String head = "Content-Disposition: form-data; name=\"na\\\"me\"\r\n\r\n";
            equal(200, put(server, "multipart/form-data; boundary=\"b c\"", "pre\r\n--b c \r\n" + head + "x\r\n--b c--\r\npost"));
            for (String body : List.of("", "--b", "--b\r\n", "--b\r\n" + head, "--b\r\n" + head + "x\r\n--bc--", "--b\r\n\r\n--b--")) {
                equal(400, put(server, "multipart/form-data; boundary=b", body));
            }
            for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=" + "b".repeat(71))) {
                equal(400, put(server, type, "--b--"));
            }
            equal(400, put(server, "multipart/form-data; boundary=b", "--b\r\nX: " + "y".repeat(20_000) + "\r\n\r\n\r\n--b--"));
            equal(400, put(server, "multipart/form-data; boundary=b", ("--b\r\n" + head + "x\r\n").repeat(1001) + "--b--"));
        }
    }

    private static int put(BodiesServer server, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/uploads"))
                .header("Content-Type", type)
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private static void aLargeUploadIsReadWhileItIsSent() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        AtomicLong arrived = new AtomicLong();
        server.createContext("/", exchange -> {
            for (InputStream in = exchange.getRequestBody(); in.read() >= 0; ) {
                arrived.incrementAndGet();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            BodiesClient client = BodiesClient.builder().baseUrl("http://localhost:" + server.getAddress().getPort()).build();
            AtomicBoolean closed = new AtomicBoolean();
            client.files().put("big", Binary.ofStream(() -> new Zeros(8 * MEGABYTE, closed)));
            equal(8L * MEGABYTE, arrived.get());
            equal(true, closed.get());
            client.async().files().put("big", Binary.ofStream(() -> new Zeros(MEGABYTE, closed), MEGABYTE)).get();
            equal(9L * MEGABYTE, arrived.get());
            Path file = Files.createTempFile("exercise", ".bin");
            Files.write(file, new byte[1000]);
            client.files().put("big", Binary.ofPath(file));
            equal(9L * MEGABYTE + 1000, arrived.get());
            Files.delete(file);
        } finally {
            server.stop(0);
        }
    }

    private static void downloads() throws Exception {
        FilesApi files = implement(FilesApi.class, (name, arguments) -> arguments[0].equals("none")
                ? null
                : Binary.ofStream(() -> new Zeros(MEGABYTE, new AtomicBoolean()))
                        .withMediaType("application/pdf")
                        .withFileName("r\u00e9port 1.pdf"));
        try (BodiesServer server = BodiesServer.builder().files(files).start()) {
            BodiesClient client = BodiesClient.builder().baseUrl(server.baseUrl()).maxResponseBytes(1000).build();
            equal(null, client.files().get("none"));
            Binary found = client.files().get("x");
            equal("application/pdf", found.mediaType());
            equal("r\u00e9port 1.pdf", found.fileName());
            Path file = Files.createTempFile("exercise", ".bin");
            equal((long) MEGABYTE, found.transferTo(file));
            equal((long) MEGABYTE, Files.size(file));
            Files.delete(file);
            fails(IllegalStateException.class, found::stream);
            fails(UncheckedIOException.class, () -> client.files().get("x").bytes());
            client.files().get("x").close();
            try (InputStream in = client.async().files().get("x").get().stream()) {
                equal(0, in.read());
            }
            equal(200, client.withResponse(c -> c.files().get("x")).status());
        }
    }

    private static void brokenDownloads() throws Exception {
        FilesApi files = implement(FilesApi.class, (name, arguments) -> Binary.ofStream(() -> new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the disk broke");
                }
                return 'x';
            }
        }));
        try (BodiesServer server = BodiesServer.builder().files(files).start()) {
            BodiesClient client = BodiesClient.builder().baseUrl(server.baseUrl()).build();
            fails(UncheckedIOException.class, () -> client.files().get("x").bytes());
        }
    }

    private static void aSilentServer() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        FilesApi files = implement(FilesApi.class, (name, arguments) -> Binary.ofStream(() -> new InputStream() {
            private boolean first = true;

            @Override
            public int read() {
                throw new IllegalStateException();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (first) {
                    first = false;
                    Arrays.fill(into, offset, offset + length, (byte) 'x');
                    return length;
                }
                try {
                    done.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }));
        try (BodiesServer server = BodiesServer.builder().files(files).start()) {
            BodiesClient client = BodiesClient.builder().baseUrl(server.baseUrl()).timeout(Duration.ofSeconds(1)).build();
            InputStream in = client.files().get("x").stream();
            equal((int) 'x', in.read());
            fails(HttpTimeoutException.class, in::readAllBytes);
            done.countDown();
        }
    }

    private static void aSourceThatFails() throws Exception {
        try (BodiesServer server = BodiesServer.builder().start()) {
            BodiesClient client = BodiesClient.builder().baseUrl(server.baseUrl()).build();
            Binary missing = Binary.ofStream(() -> {
                throw new IOException("no such file");
            });
            fails(TransportException.class, () -> client.files().put("x", missing));
            Binary breaking = Binary.ofStream(() -> new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("the disk broke");
                }
            });
            fails(TransportException.class, () -> client.files().put("x", breaking));
        }
    }

    private static void mediaTypesDecide() throws Exception {
        ReportsApi reports = implement(ReportsApi.class, (name, arguments) -> switch (name) {
            case "makeAsText" -> name;
            case "makeAsBinary", "makeAsStream" -> bytes(name);
            default -> Box.builder().size(1).name(name).build();
        });
        try (BodiesServer server = BodiesServer.builder().reports(reports).start()) {
            BodiesClient client = BodiesClient.builder().baseUrl(server.baseUrl()).build();
            Box box = Box.builder().size(2).build();
            equal("make", client.reports().make(box).name());
            equal("makeWithText", client.reports().makeWithText("a;b").name());
            equal("makeAsText", client.reports().makeAsText(box));
            equal("makeAsBinary", client.reports().makeAsBinary(box).text());
            equal(List.of("makeAsStream"), client.reports().makeAsStream(box).lines().toList());
            RequestOptions csv = RequestOptions.builder().header("Accept", "text/html").build();
            ApiResponse<String> html = client.with(csv).withResponse(c -> c.reports().makeAsText(box));
            equal("text/html", html.headers().first("Content-Type"));
            RequestOptions xml = RequestOptions.builder().header("Content-Type", "application/xml").build();
            ApiException refused = fails(ApiException.class, () -> client.with(xml).reports().makeWithText("<a/>"));
            equal(415, refused.status());
            equal(true, refused.bodyText().contains(
                    "the body must be application/json or application/vnd.box+json or multipart/form-data or text/csv"));
            RequestOptions image = RequestOptions.builder().header("Accept", "image/png").build();
            equal(406, fails(ApiException.class, () -> client.with(image).reports().make(box)).status());
        }
    }
}
