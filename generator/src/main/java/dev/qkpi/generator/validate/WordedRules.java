package dev.qkpi.generator.validate;

import dev.qkpi.generator.document.NodeKind;

/** What OpenAPI 3.0 demands in words that its own schema does not say; the schema of 3.1 does. */
final class WordedRules {

    private final Subject subject;

    WordedRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        if (subject.isVersion30()) {
            subject.all(NodeKind.LINK).forEach(this::link);
            subject.all(NodeKind.EXAMPLE).forEach(this::example);
        }
    }

    private void link(Subject.Node link) {
        boolean leads = link.value().has("operationRef") || link.value().has("operationId");
        if (link.value().isObject() && !link.isReference() && !leads) {
            subject.add(Check.MISSING_FIELD, link, "`operationRef` of the link is missing", "Add it, or `operationId`");
        }
    }

    private void example(Subject.Node example) {
        if (!example.isReference()
                && example.value().has("value")
                && example.value().has("externalValue")) {
            subject.add(
                    Check.WRONG_VALUE, example, "`value` and `externalValue` exclude each other", "Leave one of them");
        }
    }
}
