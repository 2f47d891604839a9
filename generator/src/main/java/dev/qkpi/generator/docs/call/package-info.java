/**
 * How an operation is called: with curl, and with the generated Java client.
 *
 * <p>Both calls are made of one value, which is an example of the document fitted to the client's types, so that they send
 * the same. Imports {@code docs.content} for examples, {@code model}, {@code template} for the types of a file, and Jackson's tree.
 */
package dev.qkpi.generator.docs.call;
