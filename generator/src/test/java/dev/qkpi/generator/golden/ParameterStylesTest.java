package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Place, style, explode and shape of parameters: a generated client sends exactly the text of {@code styles.txt}, whose
 * texts follow the tables of OpenAPI 3.1.1 and RFC 6570, and a generated server gets the value that was sent.
 */
class ParameterStylesTest {

    private static final Path TABLE = Path.of("src/test/resources/styles.txt");
    private static final Path SCHEMAS = Path.of("src/test/resources/styles-schemas.yaml");

    private static ClassLoader classes;
    private static HttpServer recorder;
    private static AutoCloseable server;
    private static Object toRecorder;
    private static Object toServer;
    private static Class<?> api;
    private static volatile String sent;
    private static volatile Object received;

    /** One line: place, style and explode; the schema's name; a value as JSON; what is sent, or why it is refused. */
    record Row(String style, String schema, String json, String wire) {
        static Row of(String line) {
            String[] cells = line.split(" {2}", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3]);
        }

        String operation() {
            return "op" + (style + schema).replace(" ", "");
        }

        String place() {
            return style.split(" ")[0];
        }
    }

    static Stream<Row> rows() throws IOException {
        return Files.readAllLines(TABLE).stream().map(Row::of);
    }

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path document = Files.writeString(folder.resolve("openapi.yaml"), document());
        GeneratorOptions options =
                new GeneratorOptions("golden", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        classes = CompiledTree.compile(
                new ClientGenerator(options).generate(SpecSource.file(document)).tree(), folder.resolve("classes"));
        recorder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        recorder.createContext("/", ParameterStylesTest::record);
        recorder.start();
        api = classes.loadClass("golden.api.TestApi");
        Class<?> serverType = classes.loadClass("golden.server.StylesServer");
        Object builder = serverType.getMethod("builder").invoke(null);
        Object implementation = Proxy.newProxyInstance(classes, new Class<?>[] {api}, (proxy, method, arguments) -> {
            received = arguments[0];
            return null;
        });
        builder.getClass().getMethod("test", api).invoke(builder, implementation);
        server = (AutoCloseable) builder.getClass().getMethod("start").invoke(builder);
        toServer = client((URI) serverType.getMethod("baseUrl").invoke(server));
        toRecorder =
                client(URI.create("http://127.0.0.1:" + recorder.getAddress().getPort()));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
        recorder.stop(0);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isSentAndReceived(Row row) throws Exception {
        Method method = Arrays.stream(api.getMethods())
                .filter(each -> each.getName().equals(row.operation()))
                .findFirst()
                .orElseThrow();
        Object value = value(method.getGenericParameterTypes()[0], row.json());
        if (row.wire().startsWith("refused: ")) {
            Throwable e = assertThrows(InvocationTargetException.class, () -> method.invoke(toServer, value))
                    .getCause();
            assertEquals(IllegalArgumentException.class, e.getClass());
            assertEquals(row.wire().substring(9), e.getMessage().replace(row.operation(), "op"));
            return;
        }
        sent = null;
        method.invoke(toRecorder, value);
        assertEquals(row.wire(), sent);
        received = null;
        method.invoke(toServer, value);
        assertEquals(value, received);
    }

    private static void record(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        String place = path.split("/")[1];
        sent = switch (place) {
            case "path" -> path.substring(path.indexOf('/', 6) + 1);
            case "query" -> query == null ? "" : query;
            case "header" -> String.join("\n", exchange.getRequestHeaders().get("v"));
            default -> String.join("\n", exchange.getRequestHeaders().get("Cookie"));
        };
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static Object client(URI baseUrl) throws Exception {
        Object builder =
                classes.loadClass("golden.StylesClient").getMethod("builder").invoke(null);
        builder.getClass().getMethod("baseUrl", URI.class).invoke(builder, baseUrl);
        Object client = builder.getClass().getMethod("build").invoke(builder);
        return client.getClass().getMethod("test").invoke(client);
    }

    /** The Java value of a JSON text, read by generated code as a body would be. */
    private static Object value(java.lang.reflect.Type type, String json) throws Exception {
        Class<?> reader = classes.loadClass("golden.internal.JsonReader");
        Object in = reader.getConstructor(byte[].class).newInstance((Object) json.getBytes("UTF-8"));
        if (type instanceof java.lang.reflect.ParameterizedType generic) {
            java.lang.reflect.Type element =
                    generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            Class<?> read = classes.loadClass("golden.internal.JsonReader$Read");
            Object each = Proxy.newProxyInstance(
                    classes, new Class<?>[] {read}, (proxy, method, arguments) -> read(element, arguments[0]));
            String name = generic.getRawType() == List.class ? "readList" : "readMap";
            return reader.getMethod(name, read).invoke(in, each);
        }
        return read(type, in);
    }

    private static Object read(java.lang.reflect.Type type, Object in) throws Exception {
        Class<?> raw = (Class<?>) type;
        if (raw.getName().startsWith("golden.")) {
            if (raw.getSimpleName().equals("EnumModel")) {
                return raw.getConstructors()[0].newInstance(read(String.class, in));
            }
            Class<?> codec = classes.loadClass("golden.internal.codec." + raw.getSimpleName() + "Codec");
            return codec.getMethod("read", in.getClass()).invoke(null, in);
        }
        Method method = in.getClass().getMethod("read" + Codecs.suffix(raw));
        method.setAccessible(true); // declared by a class of the package
        return method.invoke(in);
    }

    private static String document() throws IOException {
        StringBuilder paths = new StringBuilder();
        Set<String> seen = new LinkedHashSet<>();
        for (Row row : rows().toList()) {
            if (seen.add(row.operation())) {
                String[] words = row.style().split(" ");
                String variable = row.place().equals("path") ? "/{v}" : "";
                paths.append("  /%s/%s%s:\n".formatted(row.place(), row.operation(), variable))
                        .append(
                                "    get: {tags: [test], operationId: %s, parameters: [{name: v, in: %s, style: %s, explode: %s,"
                                        .formatted(row.operation(), words[0], words[1], words[2]))
                        .append(
                                " required: true, schema: {$ref: '#/components/schemas/%s'}}], responses: {'204': {description: none}}}\n"
                                        .formatted(row.schema()));
            }
        }
        return "openapi: 3.1.0\ninfo: {title: Styles, version: '1'}\npaths:\n" + paths + Files.readString(SCHEMAS);
    }
}
