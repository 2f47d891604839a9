package dev.qkpi.generator.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in a template of the user's in place of {@code api}: each stops the run at once, with its place and cure. */
@Timeout(120)
class TemplateFaultsTest {

    private static final String API = BuiltInTemplates.text("api");
    private static final String NAMES = " Use one of docs, imports, methods, packageName, typeName.";
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /pets:
                get: {operationId: listPets, responses: {'204': {description: ok}}}
                post: {operationId: addPet, responses: {'204': {description: ok}}}
              /toys:
                get: {operationId: listToys, responses: {'204': {description: ok}}}
            """;

    @TempDir
    private Path templates;

    private void generate() {
        GeneratorOptions options =
                new GeneratorOptions("a.b", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.of(templates));
        new ClientGenerator(options).generate(SpecSource.text("api.yaml", DOCUMENT));
    }

    private String failure() {
        return assertThrows(TemplateException.class, this::generate)
                .getMessage()
                .replace(templates.resolve("api.mustache").toString(), "FILE");
    }

    static Stream<Arguments> faults() {
        String markup = "its markup is wrong: ";
        return Stream.of(
                Arguments.of(
                        API + "{{> api}}",
                        ":43: " + markup + "Maximum partial recursion limit reached: 100. Correct it."),
                Arguments.of(
                        API + "{{#methods}}{{> api}}{{/methods}}",
                        ":19: " + markup + "its sections are within each other without end. Correct it."),
                Arguments.of(
                        API + "{{#methods}}".repeat(40) + "x" + "{{/methods}}".repeat(40),
                        ": " + markup + "its sections are gone through without end. Correct it."),
                Arguments.of(
                        "{{#methods}}".repeat(20_000) + "{{/methods}}".repeat(20_000),
                        ": its sections are nested too deeply, or it extends itself. Take that out."),
                Arguments.of(
                        "{{<api}}{{$y}}a{{/y}}{{/api}}" + API,
                        ": its sections are nested too deeply, or it extends itself. Take that out."),
                Arguments.of("{{%GOOD}}" + API, ":1: " + markup + "{{%GOOD}} has no meaning here. Correct it."),
                Arguments.of(
                        "\n{{> ../secret}}" + API,
                        ":2: it includes {{> ../secret}}, and there is no such template. Correct the name, or add the file."),
                Arguments.of(
                        "{{> a\u0000b}}" + API,
                        ":1: it includes {{> a\u0000b}}, and there is no such template. Did you mean api? Correct the name, or add the file."),
                Arguments.of(
                        "{{>*packageName}}" + API,
                        ": it includes {{> a.b.api}}, and there is no such template. Correct the name, or add the file."),
                Arguments.of("{{hashCode}}" + API, ":1: {{hashCode}} is not a name of this template's view." + NAMES),
                Arguments.of(
                        "{{imports.clear}}" + API,
                        ":1: {{imports.clear}} is not a name of this template's view." + NAMES),
                Arguments.of(
                        "{{packageName.length}}" + API,
                        ":1: {{packageName.length}} is not a name of this template's view." + NAMES),
                Arguments.of(
                        "{{=<% %>\nand so on\nand on",
                        ":1: " + markup + "Invalid delimiter string: <% %> and so on and on. Correct it."),
                Arguments.of(API + "//" + "x".repeat(1 << 20), ": it is larger than 1 MB. Shorten it."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isTold(String template, String message) throws IOException {
        Files.writeString(templates.resolve("api.mustache"), template);
        Files.writeString(templates.resolveSibling("secret.mustache"), "secret");
        assertEquals("template FILE" + message, failure());
    }

    @Test
    void whatCannotBeReadIsNotPassedOver() throws IOException {
        String message = "template FILE: it is no file that can be read. Put one in its place, or take it away.";
        Path file = Files.createDirectory(templates.resolve("api.mustache"));
        assertEquals(message, failure());
        Files.delete(file);
        Files.createSymbolicLink(file, Path.of("nowhere"));
        assertEquals(message, failure());
        Files.delete(file);
        Files.createSymbolicLink(file, file);
        assertEquals(message, failure());
        Files.delete(file);
        generate();
        Files.delete(templates);
        assertEquals("templates " + templates + ": there is no such directory.", failure());
        Files.createDirectory(templates);
    }

    @Test
    void filesOfOneNameAreTheTemplatesFault() throws IOException {
        Path file = Files.writeString(
                templates.resolve("api.mustache"), "package a.b;\n/** One for all. */\npublic interface Same {}\n");
        assertEquals(
                "template " + file
                        + ": it generates a/b/Same.java, and another file is called so. Nothing was written; let the type's name come from the view.",
                assertThrows(SourceException.class, this::generate).getMessage());
    }

    @Test
    void endsOfLinesAndMarksOfOrderAreNoFault() throws IOException {
        Files.writeString(templates.resolve("api.mustache"), "\ufeff\ufeff" + API.replace('\n', '\r'));
        generate();
    }
}
