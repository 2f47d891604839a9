package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.docs.call.CurlBody.Option;
import dev.qkpi.generator.docs.call.PlaceLayout.Refused;
import dev.qkpi.generator.docs.call.Value.Entries;
import dev.qkpi.generator.docs.call.Value.Items;
import dev.qkpi.generator.docs.call.Value.Member;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.PartProperty;
import java.util.ArrayList;
import java.util.List;

/** The parts of a multipart body in curl's options. */
final class CurlParts {

    /** All members of the body: headers of parts are members as well. */
    private final List<Member> members;

    CurlParts(List<Member> members) {
        this.members = members;
    }

    /** An option for each part that a member becomes. */
    List<Option> of(Member member) {
        PartProperty part = member.part().orElseThrow();
        List<Option> options = new ArrayList<>();
        if (member.wireName().isEmpty() && member.value() instanceof Entries further) {
            further.values().forEach((name, value) -> add(options, name, part, value));
        } else {
            add(options, member.wireName(), part, member.value());
        }
        return options;
    }

    private void add(List<Option> options, String name, PartProperty part, Value value) {
        List<Value> each = part.repeated() && value instanceof Items items ? items.values() : List.of(value);
        each.forEach(one -> options.add(option(name, part, one)));
    }

    private Option option(String name, PartProperty part, Value value) {
        String more = (part.mediaType().isEmpty() ? "" : ";type=" + part.mediaType()) + headers(part);
        if (value instanceof Value.File file) {
            return new Option("--form", Word.of(name + "=@" + file.name() + more));
        }
        JsonNode tree = Trees.node(value);
        boolean text = part.form() == PartProperty.Form.TEXT && tree.isTextual();
        String content = text ? tree.asText() : Json.compact(tree);
        return more.isEmpty()
                ? new Option("--form-string", Word.of(name + "=" + content))
                : new Option("--form", Word.of(name + "=" + quoted(content) + more));
    }

    private String headers(PartProperty part) {
        StringBuilder headers = new StringBuilder();
        for (Parameter header : part.headers()) {
            members.stream()
                    .filter(member -> member.javaName().equals(header.property().javaName()))
                    .forEach(member -> headers.append(header(header, member)));
        }
        return headers.toString();
    }

    private static String header(Parameter header, Member member) {
        try {
            String value = Planner.texts(header, Trees.node(member.value())).get(0);
            return ";headers=" + quoted(header.property().wireName() + ": " + Percent.header(value));
        } catch (Refused refused) {
            // No value has a form in this style; the client refuses the call, and so there is nothing to show.
            return "";
        }
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
