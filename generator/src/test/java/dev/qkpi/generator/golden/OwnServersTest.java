package dev.qkpi.generator.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where requests go: to the document's server, to a path item's or an operation's own, or to the one that is set. */
class OwnServersTest {

    private static final String PATHS = """
            paths:
              /plain: {get: {operationId: aPlain, tags: [t], responses: {'204': {description: ok}}}}
              /item:
                servers: [{url: 'https://{part}.item.example/v{n}/', variables: {part: {default: up}, n: {default: 2}}}]
                get: {operationId: bItem, tags: [t], responses: {'204': {description: ok}}}
                put:
                  operationId: cOperation
                  tags: [t]
                  servers: [{url: /below}, {url: 'https://never.example'}]
                  responses: {'204': {description: ok}}
            """;

    @TempDir
    Path classes;

    @Test
    void eachLevelTakesThePlaceOfTheOneAbove() throws Exception {
        String servers = "servers: [{url: 'https://top.example/base'}]\n";
        assertEquals(
                List.of(
                        "https://top.example/base/plain",
                        "https://up.item.example/v2/item",
                        "https://top.example/below/item"),
                called(servers + PATHS, Optional.empty()));
    }

    @Test
    void aBaseUrlThatIsSetWinsOverAll() throws Exception {
        String servers = "servers: [{url: 'https://top.example/base'}]\n";
        assertEquals(
                List.of("http://test.example/plain", "http://test.example/item", "http://test.example/item"),
                called(servers + PATHS, Optional.of(URI.create("http://test.example"))));
    }

    @Test
    void noBaseUrlIsNeededWhereEachOperationHasItsOwn() throws Exception {
        String paths = """
                paths:
                  /a:
                    servers: [{url: 'https://a.example'}]
                    get: {operationId: a, tags: [t], responses: {'204': {description: ok}}}
                  /b:
                    servers: [{url: 'https://b.example/'}]
                    get: {operationId: b, tags: [t], responses: {'204': {description: ok}}}
                """;
        assertEquals(List.of("https://a.example/a", "https://b.example/b"), called(paths, Optional.empty()));
    }

    /** The addresses that the operations' requests go to, in the order of their names. */
    private List<String> called(String rest, Optional<URI> baseUrl) throws Exception {
        SpecSource source = SpecSource.text("own.yaml", "openapi: 3.1.0\ninfo: {title: Own, version: '1'}\n" + rest);
        GeneratorOptions options =
                new GeneratorOptions("own", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());
        ClassLoader loader = CompiledTree.compile(
                new ClientGenerator(options).generate(source).tree(), classes);
        Object builder = loader.loadClass("own.OwnClient").getMethod("builder").invoke(null);
        List<String> addresses = new ArrayList<>();
        Class<?> transport = loader.loadClass("own.Transport");
        Object recorder = Proxy.newProxyInstance(loader, new Class<?>[] {transport}, (proxy, method, arguments) -> {
            addresses.add(
                    String.valueOf(arguments[0].getClass().getMethod("uri").invoke(arguments[0])));
            return CompletableFuture.failedFuture(new java.io.IOException("recorded"));
        });
        builder.getClass().getMethod("transport", transport).invoke(builder, recorder);
        if (baseUrl.isPresent()) {
            builder.getClass().getMethod("baseUrl", URI.class).invoke(builder, baseUrl.get());
        }
        Object client = builder.getClass().getMethod("build").invoke(builder);
        Object async = client.getClass().getMethod("async").invoke(client);
        Object resource = async.getClass().getMethod("t").invoke(async);
        List<String> names = java.util.Arrays.stream(
                        loader.loadClass("own.api.TAsyncApi").getMethods())
                .map(java.lang.reflect.Method::getName)
                .sorted()
                .toList();
        for (String name : names) {
            resource.getClass().getMethod(name).invoke(resource);
        }
        return addresses;
    }
}
