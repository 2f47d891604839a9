package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.SchemaView;

/**
 * One alternative of a union.
 *
 * @param schema what the member's values are, references followed
 * @param named the schema that mappings call it by: the one that is referred to
 */
record Member(SchemaView schema, SchemaView named) {}
