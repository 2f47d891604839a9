package dev.qkpi.generator.compare.drift.spec;

import java.util.Locale;

/**
 * A parameter of a document.
 *
 * @param use where the operation has it, perhaps a reference
 */
public record SpecParameter(SpecNode use) {

    /** The parameter itself. */
    public SpecNode node() {
        return use.follow();
    }

    public String name() {
        return node().get("name").text();
    }

    public String in() {
        return node().get("in").text();
    }

    public boolean required() {
        return node().get("required").isTrue();
    }

    /** Whether its being there is inferred or assumed. */
    public boolean marked() {
        return use.marked(Aspect.PRESENCE);
    }

    /** Its schema. */
    public SpecSchema schema() {
        SpecNode own = node().get("schema");
        return new SpecSchema(own.missing() ? SpecOperation.media(node()).get("schema") : own);
    }

    /** What tells it from others: names of headers have no case. */
    String key() {
        return in() + " " + (in().equals("header") ? name().toLowerCase(Locale.ROOT) : name());
    }
}
