package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.qkpi.client.KpiClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A client whose base URL ends as the vendor's does, and what it sends to it. */
@Timeout(20)
abstract class WireTest {
    static final String ACCOUNT = "5be26318e5274a0007f17f61";
    static final String KPI = "5e8ed44adcddda0da9eab365";
    static final String OTHER_KPI = "5e8c27e3dcdddaa4addbdee8";
    private static final String TOKEN = "eyJhbGciOi.J9_-~+/==";

    Recorder recorder;
    KpiClient client;

    @BeforeEach
    void start() throws IOException {
        recorder = new Recorder();
        client = KpiClient.builder()
                .baseUrl(recorder.uri() + "/results/api")
                .accountId(ACCOUNT)
                .bearerToken(TOKEN)
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        recorder.close();
    }

    /** The last request had this line after the base path, no body, and asked for JSON. */
    void assertSent(String method, String target) throws InterruptedException {
        assertRequest(method, target, "", Map.of("Accept", "application/json"));
    }

    /** The last request had this line and JSON body, and asked for JSON. */
    void assertSent(String method, String target, String body) throws InterruptedException {
        assertRequest(method, target, body, Map.of("Accept", "application/json", "Content-Type", "application/json"));
    }

    /** Compares the whole request: there are no headers besides the given ones and those of every request. */
    private void assertRequest(String method, String target, String body, Map<String, String> further)
            throws InterruptedException {
        Recorder.Request sent = recorder.take();
        assertEquals(method + " /results/api" + target + " HTTP/1.1", sent.line());
        Map<String, String> headers = new TreeMap<>(further);
        headers.put("Authorization", "Bearer " + TOKEN);
        headers.put("gtmhub-accountId", ACCOUNT);
        headers.put("Host", recorder.uri().getAuthority());
        headers.put("User-Agent", "Java-http-client/" + System.getProperty("java.version"));
        if (!body.isEmpty()) {
            headers.put("Content-Length", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length));
        } else if ("0".equals(sent.headers().get("Content-Length"))) {
            headers.put("Content-Length", "0"); // whether it is said that there is no body depends on the JDK
        }
        assertEquals(headers, new TreeMap<>(sent.headers()));
        assertEquals(body, sent.body());
    }

    /** A file beside the tests, without the end of its last line. */
    static String resource(String name) throws IOException {
        try (InputStream in = WireTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }
}
