package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.qkpi.generator.docs.call.Value.Member;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.PartProperty;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.TypeRef;
import dev.qkpi.generator.model.TypeShape;
import dev.qkpi.generator.model.TypeShape.PartsShape;
import dev.qkpi.generator.model.TypeShape.PatchShape;
import dev.qkpi.generator.model.TypeShape.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fits examples to records, patches and the parts of multipart bodies. */
final class ObjectFitting {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final Fitting fitting;

    ObjectFitting(Fitting fitting) {
        this.fitting = fitting;
    }

    Optional<Value> fit(TypeShape shape, JsonNode example, int depth) {
        if (shape instanceof RecordShape found) {
            return object(found, example, depth);
        }
        if (shape instanceof PatchShape found) {
            return Optional.of(patch(found, example, depth));
        }
        return shape instanceof PartsShape found ? parts(found, example, depth) : Optional.empty();
    }

    private Optional<Value> object(RecordShape shape, JsonNode example, int depth) {
        List<Member> members = new ArrayList<>();
        for (Property property : shape.properties()) {
            JsonNode given = example.path(property.wireName());
            boolean missing = given.isMissingNode() || given.isNull();
            if (missing && !property.presence().isNeverNull()) {
                if (property.presence().isAlwaysWritten()) {
                    members.add(new Member(property.javaName(), property.wireName(), null, false, Optional.empty()));
                }
                continue;
            }
            boolean preset =
                    property.preset().isPresent() && property.presence().isNeverNull();
            Optional<Value> value = preset ? preset(property, depth) : fitting.fit(property.type(), given, depth + 1);
            if (value.isEmpty() && property.presence().isNeverNull()) {
                return Optional.empty();
            }
            value.ifPresent(found -> members.add(
                    new Member(property.javaName(), property.wireName(), found, !preset, Optional.empty())));
        }
        shape.additional()
                .flatMap(map -> further(map, shape.properties(), example, depth))
                .ifPresent(members::add);
        return Optional.of(new Value.Built(shape.name(), members));
    }

    /** The one value that a property may have. */
    private Optional<Value> preset(Property property, int depth) {
        String literal = property.preset().orElseThrow().literal();
        Value.Scalar scalar = new Value.Scalar(property.preset().orElseThrow().kind(), literal);
        return property.type() instanceof TypeRef.Scalar
                ? Optional.of(scalar)
                : fitting.fit(property.type(), Trees.node(scalar), depth + 1);
    }

    /** The members that are not named, as the map that holds them; empty if there are none. */
    private Optional<Member> further(TypeRef.MapOf map, List<Property> properties, JsonNode example, int depth) {
        List<String> known = properties.stream().map(Property::wireName).toList();
        Map<String, Value> values = fitting.map(map.value(), example, known, depth);
        Value.Entries entries = new Value.Entries(values);
        Member member = new Member("additionalProperties", "", entries, true, Optional.empty());
        return values.isEmpty() ? Optional.empty() : Optional.of(member);
    }

    private Value patch(PatchShape shape, JsonNode example, int depth) {
        List<Member> members = new ArrayList<>();
        boolean told = !shape.unions().isEmpty();
        for (Property property : shape.properties()) {
            JsonNode given = example.path(property.wireName());
            boolean preset =
                    told && property.preset().isPresent() && property.presence().isNeverNull();
            if (preset) {
                preset(property, depth).ifPresent(value -> members.add(member(property, value, false)));
            } else if (given.isNull() && property.presence().isNullable()) {
                members.add(member(property, null, true));
            } else if (!given.isMissingNode() && !given.isNull()) {
                fitting.fit(property.type(), given, depth + 1)
                        .ifPresent(value -> members.add(member(property, value, true)));
            }
        }
        shape.additional()
                .flatMap(map -> further(map, shape.properties(), example, depth))
                .ifPresent(members::add);
        if (members.isEmpty() && !shape.properties().isEmpty()) {
            Property first = shape.properties().get(0);
            fitting.fit(first.type(), NOTHING, depth + 1).ifPresent(value -> members.add(member(first, value, true)));
        }
        return new Value.Built(shape.name(), members);
    }

    private static Member member(Property property, Value value, boolean shown) {
        return new Member(property.javaName(), property.wireName(), value, shown, Optional.empty());
    }

    private Optional<Value> parts(PartsShape shape, JsonNode example, int depth) {
        List<Member> members = new ArrayList<>();
        for (PartProperty part : shape.parts()) {
            Property property = part.property();
            JsonNode given = example.path(property.wireName());
            boolean wanted = !given.isMissingNode() && !given.isNull()
                    || property.presence().isNeverNull();
            Optional<Value> value = wanted ? fitting.fit(property.type(), given, depth + 1) : Optional.empty();
            if (value.isEmpty() && property.presence().isNeverNull()) {
                return Optional.empty();
            }
            value.ifPresent(found -> {
                members.add(new Member(property.javaName(), property.wireName(), found, true, Optional.of(part)));
                headers(part, depth, members);
            });
        }
        shape.further().flatMap(part -> further(part, shape, example, depth)).ifPresent(members::add);
        return Optional.of(new Value.Built(shape.name(), members));
    }

    /** The headers of a part are components beside it. */
    private void headers(PartProperty part, int depth, List<Member> members) {
        for (Parameter header : part.headers()) {
            Property property = header.property();
            fitting.fit(property.type(), NOTHING, depth + 1)
                    .ifPresent(value -> members.add(
                            new Member(property.javaName(), property.wireName(), value, true, Optional.empty())));
        }
    }

    /** The parts of other names, where they are a map and the example has any. */
    private Optional<Member> further(PartProperty part, PartsShape shape, JsonNode example, int depth) {
        if (!(part.property().type() instanceof TypeRef.MapOf map)) {
            return Optional.empty();
        }
        List<String> known =
                shape.parts().stream().map(named -> named.property().wireName()).toList();
        Map<String, Value> values = fitting.map(map.value(), example, known, depth);
        Member member = new Member(part.property().javaName(), "", new Value.Entries(values), true, Optional.of(part));
        return values.isEmpty() ? Optional.empty() : Optional.of(member);
    }
}
