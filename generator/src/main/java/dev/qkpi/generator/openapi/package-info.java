/**
 * The second door: OpenAPI Generator's command line, Maven and Gradle plugins run our generator under the name
 * {@code qkpi}.
 *
 * <p>OpenAPI Generator's own view of the document is not used. {@link dev.qkpi.generator.openapi.QkpiCodegen} reads the
 * input itself, and hands over the finished files for OpenAPI Generator to write, so that both doors give the same
 * bytes.
 *
 * <p>The only package that imports {@code org.openapitools}, with the Swagger models and SLF4J that its interfaces
 * need. Whoever runs it brings OpenAPI Generator along; no other package of ours loads these classes.
 */
package dev.qkpi.generator.openapi;
