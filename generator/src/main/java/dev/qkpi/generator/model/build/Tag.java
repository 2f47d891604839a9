package dev.qkpi.generator.model.build;

import java.util.Optional;

/**
 * How a record is told apart in the union it is a member of.
 *
 * @param property wire name of the discriminator's property
 * @param preset the one value that selects the record; empty when several do
 */
record Tag(String property, Optional<String> preset) {}
