package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import java.util.List;
import java.util.Set;

/** Taste: what a document tells people. */
final class ProseRules {

    private static final Set<String> SOURCES = Set.of("inferred", "assumed");

    private final Subject subject;

    ProseRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        info();
        for (Subject.Node operation : subject.operations()) {
            if (blank(operation, "summary")) {
                subject.add(
                        Check.SUMMARY, operation, "the operation has no summary", "Say in a few words what it does");
            }
            if (blank(operation, "description") && blank(operation, "summary")) {
                describe(operation, "operation");
            }
        }
        for (Subject.Node parameter : subject.all(NodeKind.PARAMETER)) {
            if (!parameter.isReference() && blank(parameter, "description")) {
                describe(parameter, "parameter");
            }
        }
        for (Subject.Node schema :
                subject.root().child("components").child("schemas").named()) {
            if (!schema.isReference() && blank(schema, "description")) {
                describe(schema, "schema");
            }
        }
        for (NodeKind kind : NodeKind.values()) {
            subject.all(kind).forEach(this::provenance);
        }
    }

    private void describe(Subject.Node node, String what) {
        subject.add(Check.DESCRIPTION, node, "the " + what + " is not described", "Say what it is for");
    }

    private static boolean blank(Subject.Node node, String field) {
        return node.get(field).asText().isBlank();
    }

    private void info() {
        Subject.Node info = subject.root().child("info");
        for (String field : List.of("contact", "license")) {
            if (info.value().isObject() && !info.value().has(field)) {
                subject.add(Check.CONTACT, info, "`" + field + "` is missing", "Add it");
            }
        }
    }

    private void provenance(Subject.Node node) {
        JsonNode source = node.get("x-qkpi-source");
        JsonNode reason = node.get("x-qkpi-reason");
        if (source.isMissingNode() && reason.isMissingNode()) {
            return;
        }
        if (!SOURCES.contains(source.asText())) {
            subject.add(
                    Check.PROVENANCE,
                    node,
                    source.isMissingNode()
                            ? "`x-qkpi-reason` stands without `x-qkpi-source`"
                            : "`x-qkpi-source` cannot be `" + Subject.shown(source.asText()) + "`",
                    "Write `x-qkpi-source: inferred` or `assumed`");
        } else if (reason.asText().isBlank()) {
            subject.add(
                    Check.PROVENANCE,
                    node,
                    "`x-qkpi-source` stands without a reason",
                    "Give it in `x-qkpi-reason`, in one sentence");
        }
    }
}
