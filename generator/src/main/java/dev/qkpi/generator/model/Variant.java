package dev.qkpi.generator.model;

import java.util.List;

/**
 * One member of a union.
 *
 * @param name the member's simple Java name: the record itself, or a wrapper nested in the union
 * @param type what the member holds
 * @param direct whether the member is a generated record that implements the union itself
 * @param tags the discriminator's values that select this member; empty without a discriminator
 */
public record Variant(String name, TypeRef type, boolean direct, List<String> tags) {
    public Variant {
        tags = List.copyOf(tags);
    }
}
