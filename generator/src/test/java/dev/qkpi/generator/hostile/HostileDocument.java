package dev.qkpi.generator.hostile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A document with a text in every place that takes one, of which some are replaced. */
final class HostileDocument {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonNode root;

    /** The document with words of no harm in all places. */
    HostileDocument() {
        try (InputStream in = HostileDocument.class.getResourceAsStream("/hostile/openapi.yaml")) {
            root = new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text at a position. */
    HostileDocument with(Position position, String text) {
        JsonPointer pointer = JsonPointer.compile(position.pointer());
        JsonNode parent = root.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        if (parent.at(pointer.last()).isMissingNode()) {
            return this;
        }
        if (position.key()) {
            rename((ObjectNode) parent, name, position.prefix() + text);
            follow(position.pointer(), name, position.prefix() + text);
        } else if (parent instanceof ArrayNode array) {
            array.set(pointer.last().getMatchingIndex(), array.textNode(position.prefix() + text));
        } else {
            ((ObjectNode) parent).put(name, position.prefix() + text);
        }
        return this;
    }

    private static void rename(ObjectNode object, String name, String newName) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            members.put(member.getKey().equals(name) ? newName : member.getKey(), member.getValue());
        }
        object.removeAll();
        object.setAll(members);
    }

    /** Renames at the places that refer to a renamed one. */
    private void follow(String pointer, String name, String newName) {
        if (pointer.matches("/components/(schemas|headers|responses)/[^/]+")) {
            String section = "#" + pointer.substring(0, pointer.lastIndexOf('/') + 1);
            for (JsonNode place : root.findParents("$ref")) {
                if (place.get("$ref").asText().equals(section + name)) {
                    ((ObjectNode) place).put("$ref", section + escaped(newName));
                }
            }
        } else if (pointer.endsWith("/schema/properties/note")) {
            rename((ObjectNode) root.at(pointer.replace("/schema/properties/note", "/encoding")), name, newName);
        } else if (pointer.equals("/components/securitySchemes/key")) {
            rename((ObjectNode) root.at("/security/0"), "key", newName);
        } else if (pointer.equals("/components/schemas/Thing/properties/name")) {
            ((ArrayNode) root.at("/components/schemas/Thing/required")).set(0, newName);
        } else if (pointer.equals("/servers/0/variables/region")) {
            ObjectNode server = (ObjectNode) root.at("/servers/0");
            server.put("url", server.get("url").asText().replace("{region}", "{" + newName + "}"));
        }
    }

    private static String escaped(String name) {
        String pointer = name.replace("~", "~0").replace("/", "~1");
        return java.net.URLEncoder.encode(pointer, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    /** What is generated from it, both parts. */
    GenerationResult generate() {
        return new ClientGenerator(options()).generate(source());
    }

    static GeneratorOptions options() {
        return new GeneratorOptions("hostile", Set.of(Part.values()), Nullness.GENERATED, Optional.empty());
    }

    /** The document itself. */
    SpecSource source() {
        try {
            return SpecSource.text("api.json", JSON.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
