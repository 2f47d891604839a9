package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.state.InputLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document as it is written: its files put together so that every reference is a pointer within it, and nothing mended.
 *
 * <p>For whoever compares documents: what {@link SpecReader} takes as absent is still there.
 */
public final class WrittenDocument {

    private final SpecSource source;
    private final Origins origins;
    private final Object value;

    private WrittenDocument(SpecSource source, Origins origins, Object value) {
        this.source = source;
        this.origins = origins;
        this.value = value;
    }

    /**
     * The document of a source; references that lead nowhere are left out.
     *
     * @throws SpecException if it is neither JSON nor YAML, or of a version that is not supported
     */
    public static WrittenDocument read(SpecSource source, AllowedReferences allowed) {
        SourceFile main = SourceFile.of(source, SpecParser.parseObject(source));
        Origins origins = new Origins(main);
        Findings findings = new Findings(origins);
        ObjectNode tree = (ObjectNode) main.tree();
        JsonNode version = tree.path("openapi").deepCopy();
        new SpecValidator(tree, findings).checkVersion();
        findings.throwIfErrors();
        tree.set("openapi", version);
        new Bundler(new FileLoader(main, allowed, new InputLog()), main, origins, findings).bundle();
        return new WrittenDocument(source, origins, plain(tree));
    }

    /** How messages call it. */
    public String name() {
        return source.name();
    }

    /** What it says: maps in the document's order, lists, texts, booleans, {@code BigDecimal}s without needless zeros, null. */
    public Object value() {
        return value;
    }

    /**
     * A place in one of the document's files.
     *
     * @param file name of the file
     * @param line counted from 1; 0 when unknown
     * @param column counted from 1; 0 when unknown
     * @param pointer JSON pointer within the file
     */
    public record Place(String file, int line, int column, String pointer) {}

    /** The places of pointers. */
    public Map<String, Place> places(Collection<String> pointers) {
        Map<SourceFile, Set<String>> wanted = new HashMap<>();
        for (String pointer : pointers) {
            Origins.Place place = origins.of(pointer);
            wanted.computeIfAbsent(place.file(), file -> new HashSet<>()).add(place.pointer());
        }
        Map<SourceFile, Lines> lines = new HashMap<>();
        wanted.forEach((file, within) -> lines.put(file, new Lines(file, within)));
        Map<String, Place> places = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Origins.Place place = origins.of(pointer);
            Lines.Position position = lines.get(place.file()).of(place.pointer());
            places.put(pointer, new Place(place.file().name(), position.line(), position.column(), place.pointer()));
        }
        return places;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), plain(member.getValue())));
            return Collections.unmodifiableMap(members);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return Collections.unmodifiableList(items);
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isNull() || node.isMissingNode()
                ? null
                : node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }
}
