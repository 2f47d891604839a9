package dev.qkpi.generator.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.template.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.api.TemplateDefinition;
import org.openapitools.codegen.config.CodegenConfigurator;

/** A user's directory of templates works through OpenAPI Generator's own option for it. */
class TemplateTest {

    @TempDir
    private Path directory;

    private Path document;
    private Path templates;
    private Path output;

    @BeforeEach
    void prepare() throws IOException {
        document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        templates =
                Files.createDirectories(directory.resolve("templates/support")).getParent();
        output = directory.resolve("output");
    }

    private CodegenConfigurator configurator() {
        return Doors.configurator(document, output)
                .setInvokerPackage("com.example")
                .setTemplateDir(templates.toString());
    }

    @Test
    void aTemplateTakesTheBuiltInOnesPlace() throws IOException {
        Documents.write(
                templates.resolve("support"),
                "Text.mustache",
                "package {{basePackage}}.internal;\r\nfinal class Text {} // & <ü>");
        Doors.openApiGenerator(configurator());
        String text = Files.readString(output.resolve("com/example/internal/Text.java"));
        assertEquals("package com.example.internal;\nfinal class Text {} // & <\\u00fc>\n", text);

        Path ours = directory.resolve("ours");
        Doors.own(
                document,
                ours,
                new GeneratorOptions("com.example", Set.of(Part.CLIENT), Nullness.GENERATED, Optional.of(templates)));
        assertEquals(Doors.files(ours), Doors.files(output));
    }

    @Test
    void aTemplatesWrongNameIsAnError() throws IOException {
        Path template = Documents.write(templates.resolve("support"), "Text.mustache", "package {{basePackag}};");
        TemplateException e = assertThrows(TemplateException.class, () -> Doors.openApiGenerator(configurator()));
        assertEquals(
                "template " + template
                        + ":1: {{basePackag}} is not a name of this template's view. Did you mean basePackage?"
                        + " Use one of basePackage, nullableType.",
                e.getMessage());
        assertTrue(Doors.files(output).isEmpty());
    }

    @Test
    void aMissingDirectoryIsAnError() {
        CodegenConfigurator configurator =
                Doors.configurator(document, output).addAdditionalProperty("templateDir", "nowhere");
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Doors.openApiGenerator(configurator));
        assertEquals(
                "The template directory `nowhere` is not a directory."
                        + " Name one that holds templates such as api.mustache.",
                e.getMessage());
    }

    private void addFile(String template) throws IOException {
        var input = configurator().toClientOptInput();
        input.userDefinedTemplates(List.of(new TemplateDefinition(template, "", "NOTES.txt")));
        new DefaultGenerator().opts(input).generate();
        assertEquals("Books & dev.qkpi.generator.openapi.QkpiCodegen\n", Files.readString(output.resolve("NOTES.txt")));
    }

    @Test
    void aFileThatTheUserAddsIsRenderedToo() throws IOException {
        Documents.write(templates, "notes.mustache", "{{appName}} & {{generatorClass}}\n");
        addFile("notes.mustache");
    }

    @Test
    void itsTemplateMayLieElsewhere() throws IOException {
        addFile(Documents.write(directory, "notes.mustache", "{{appName}} & {{generatorClass}}\n")
                .toString());
    }
}
