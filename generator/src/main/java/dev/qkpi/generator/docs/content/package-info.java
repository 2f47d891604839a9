/**
 * What a document tells its readers, gathered in plain records: operations, schemas, errors, and what is assumed.
 *
 * <p>Text stays as the document has it; whoever writes it escapes it. Imports {@code document}, {@code model},
 * {@code model.build} and Jackson's tree.
 */
package dev.qkpi.generator.docs.content;
