package dev.qkpi.generator.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.WrittenDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One edit of a document and what it means, from the files in {@code compare}.
 *
 * @param file where it stands
 * @param name what is edited
 * @param frame what part of a document is edited
 * @param old the old document
 * @param now the new document
 * @param clients what it means for clients
 * @param servers what it means for servers
 * @param lines every change that is told
 */
public record PairCase(
        String file,
        String name,
        String frame,
        Map<String, Object> old,
        Map<String, Object> now,
        String clients,
        String servers,
        List<String> lines) {

    static final Path FOLDER = Path.of("src/test/resources/compare");

    /** All of them. */
    public static List<PairCase> all() {
        List<PairCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName());
                for (Object entry : list(yaml(Files.readString(file)))) {
                    cases.add(of(name, map(entry)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static PairCase of(String file, Map<String, Object> entry) {
        String frame = (String) entry.get("in");
        return new PairCase(
                file,
                (String) entry.get("name"),
                frame,
                document(frame, entry.get("before"), (String) entry.getOrDefault("from", "3.0.3")),
                document(frame, entry.get("after"), (String) entry.getOrDefault("to", "3.0.3")),
                (String) entry.get("clients"),
                (String) entry.get("servers"),
                list(entry.getOrDefault("lines", List.of())).stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static Map<String, Object> document(String frame, Object fragment, String version) {
        Map<String, Object> document = map(yaml(FRAME));
        document.put("openapi", version);
        Map<String, Object> things = map(map(document.get("paths")).get("/things"));
        switch (frame) {
            case "request", "response", "both" -> {
                map(map(document.get("components")).get("schemas")).put("Thing", fragment);
                things.keySet()
                        .removeIf(method ->
                                !frame.equals("both") && !method.equals(frame.equals("request") ? "post" : "get"));
            }
            case "operation" -> map(things.get("get")).putAll(map(fragment));
            case "parameters" -> map(things.get("get")).put("parameters", fragment);
            case "answers" -> map(things.get("get")).put("responses", fragment);
            case "paths" -> document.put("paths", fragment);
            case "document" -> merge(document, map(fragment));
            default -> throw new IllegalArgumentException("There is no frame " + frame);
        }
        return document;
    }

    private static void merge(Map<String, Object> into, Map<String, Object> fragment) {
        fragment.forEach((key, value) -> {
            if (value instanceof Map && into.get(key) instanceof Map) {
                merge(map(into.get(key)), map(value));
            } else {
                into.put(key, value);
            }
        });
    }

    private static final String FRAME = """
            info: {title: T, version: "1"}
            paths:
              /things:
                get:
                  responses:
                    "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                post:
                  requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                  responses:
                    "204": {description: done}
            components:
              schemas:
                Thing: {type: object, properties: {id: {type: string}}}
                Part: {type: object, required: [id], properties: {id: {type: string}}}
                PartCopy: {type: object, required: [id], properties: {id: {type: string}}}
                Colour: {type: string, enum: [red, green]}
                Cat: {type: object, required: [kind, type], properties: {kind: {type: string}, type: {type: string}, lives: {type: integer}}}
                Dog: {type: object, required: [kind, type], properties: {kind: {type: string}, type: {type: string}, loud: {type: boolean}}}
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                token: {type: http, scheme: bearer}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://a.example/t", scopes: {read: r, write: w}}}}
            """;

    private static Object yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static SpecSource source(Map<String, Object> document, String name) {
        try {
            return SpecSource.text(
                    name + ".json", new ObjectMapper().writeValueAsString(new LinkedHashMap<>(document)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The old document as a source. */
    public SpecSource before() {
        return source(old, "old");
    }

    /** The new document as a source. */
    public SpecSource after() {
        return source(now, "new");
    }

    /** Whether no more than one path and its schema are edited. */
    public boolean isLocal() {
        return Set.of("request", "response", "both", "operation", "parameters", "answers")
                .contains(frame);
    }

    Comparison compare() {
        return Comparison.of(
                WrittenDocument.read(before(), AllowedReferences.NONE),
                WrittenDocument.read(after(), AllowedReferences.NONE));
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
