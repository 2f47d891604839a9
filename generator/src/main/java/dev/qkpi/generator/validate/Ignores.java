package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code x-qkpi-ignore} says: which rules do not count at a place and below it, and why. */
final class Ignores {

    private static final String WORD = "x-qkpi-ignore";
    private static final String FORM = "Write a list of `rule` and `reason`";

    private final Subject subject;
    private final List<Ignore> ignores = new ArrayList<>();
    private final Set<Ignore> used = new HashSet<>();

    /** A rule that does not count at a place and below it; the place of the words themselves is {@code at}. */
    private record Ignore(String rule, String pointer, String at) {}

    Ignores(Subject subject) {
        this.subject = subject;
        collect(subject.root().value(), "");
    }

    private void collect(JsonNode node, String pointer) {
        if (node.has(WORD)) {
            read(node.get(WORD), pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isContainerNode() && !member.getKey().equals(WORD)) {
                collect(member.getValue(), Pointers.child(pointer, member.getKey()));
            }
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            collect(node.get(i), pointer + "/" + i);
        }
    }

    private void read(JsonNode words, String pointer) {
        String place = Pointers.child(pointer, WORD);
        if (!words.isArray()) {
            subject.add(Check.NO_REASON, place, "`" + WORD + "` is not a list", FORM);
        }
        for (int i = 0; i < words.size() && words.isArray(); i++) {
            String at = place + "/" + i;
            String rule = words.get(i).path("rule").asText();
            if (rule.isEmpty()) {
                subject.add(Check.NO_REASON, at, "there is no `rule`", FORM);
            } else if (!RuleIds.isKnown(rule)) {
                subject.add(
                        Check.NO_REASON,
                        at,
                        "there is no rule `" + Subject.shown(rule) + "`",
                        Spelling.closest(rule, RuleIds.all())
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Write the id of a message"));
            } else if (words.get(i).path("reason").asText().isBlank()) {
                subject.add(Check.NO_REASON, at, "`" + rule + "` is ignored without a reason", "Give it as `reason`");
            } else {
                ignores.add(new Ignore(rule, pointer, at));
            }
        }
    }

    /** Whether what a rule says of a place is ignored; from then on, the words have served. */
    boolean cover(String rule, String pointer) {
        boolean covered = false;
        for (Ignore ignore : ignores) {
            if (ignore.rule().equals(rule) && (pointer + "/").startsWith(ignore.pointer() + "/")) {
                used.add(ignore);
                covered = true;
            }
        }
        return covered;
    }

    /** Tells of words that have not served. */
    List<Problem> unused() {
        return ignores.stream()
                .filter(ignore -> !used.contains(ignore))
                .map(ignore -> new Problem(
                        Check.NOTHING_IGNORED,
                        ignore.at(),
                        "`" + ignore.rule() + "` says nothing here, so there is nothing to ignore",
                        "Take it away"))
                .toList();
    }
}
