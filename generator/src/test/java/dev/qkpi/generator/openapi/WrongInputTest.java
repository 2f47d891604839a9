package dev.qkpi.generator.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.document.SpecException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.config.CodegenConfigurator;

/** What is wrong with document or options stops OpenAPI Generator with our message, before anything is written. */
class WrongInputTest {

    @TempDir
    private Path directory;

    private Path output;
    private CodegenConfigurator configurator;

    @BeforeEach
    void prepare() throws IOException {
        output = directory.resolve("output");
        Path document = Documents.write(directory, "books.yaml", Documents.BOOKS_30);
        configurator = Doors.configurator(document, output);
    }

    @AfterEach
    void nothingIsWritten() throws IOException {
        assertEquals(Map.of(), Doors.files(output));
    }

    private String failure() {
        return assertThrows(IllegalArgumentException.class, () -> Doors.openApiGenerator(configurator))
                .getMessage();
    }

    private String finding(CodegenConfigurator ofDocument) {
        return assertThrows(SpecException.class, () -> Doors.openApiGenerator(ofDocument))
                .getMessage();
    }

    @Test
    void everyFindingOfTheDocument() throws IOException {
        Path document = Documents.write(directory, "broken.yaml", Documents.BROKEN);
        assertEquals(
                "QKPI-005 broken.yaml:10 #/paths/~1books/get/responses/200/content/application~1json/schema/$ref:"
                        + " the reference `#/components/schemas/Bok` leads nowhere. Correct it, or add what it names.\n"
                        + "QKPI-005 broken.yaml:13 #/paths/~1books/post/requestBody/$ref: the reference"
                        + " `bodies.yaml#/Book` leads nowhere: there is no such file. Correct it, or add the file.",
                finding(Doors.configurator(document, output).setValidateSpec(false)));
    }

    @Test
    void aFindingThatOpenApiGeneratorsOwnCheckDoesNotHave() throws IOException {
        Path document = Documents.write(directory, "endless.yaml", Documents.ENDLESS);
        assertEquals(
                "QKPI-051 endless.yaml:13 #/components/schemas/Loop:"
                        + " the reference `#/components/schemas/Loop` leads back to where it stands."
                        + " Give one of the places that refer to each other its own content.",
                finding(Doors.configurator(document, output)));
    }

    @Test
    void unknownOptions() {
        Doors.with(
                configurator, Map.of("basePakage", "com.example", "async", "true", "hideGenerationTimestamp", "true"));
        assertEquals(
                "qkpi has no option `async`, `basePakage`. Its options are allowedReferences, basePackage,"
                        + " javaImports, javaNames, javaTypes, nullness, parts, sourceFolder.",
                failure());
    }

    @Test
    void unknownPart() {
        Doors.with(configurator, Map.of("parts", "client;sever"));
        assertEquals("parts `sever` is unknown. Did you mean server? Use one of client, server.", failure());
    }

    @Test
    void unknownNullness() {
        Doors.with(configurator, Map.of("nullness", "checker"));
        assertEquals("nullness `checker` is unknown. Use one of generated, jspecify.", failure());
    }

    @Test
    void wrongPackage() {
        configurator.setInvokerPackage("com.example.new");
        assertEquals(
                "basePackage `com.example.new` is not a Java package name. Use one such as com.example.client.",
                failure());
    }

    @Test
    void anotherEngine() {
        configurator.setTemplatingEngineName("handlebars");
        assertEquals(
                "qkpi does not work with the engine `handlebars`. Leave the engine out, or name qkpi-mustache.",
                failure());
    }

    @Test
    void aSelectionOfFiles() {
        configurator.addGlobalProperty("models", "Book").addGlobalProperty("supportingFiles", "");
        assertEquals(
                "qkpi generates all files or none. Leave out the selection by `models`, `supportingFiles`;"
                        + " generateSupportingFiles must be true.",
                failure());
    }

    @Test
    void supportingFilesLeftOut() {
        configurator.addGlobalProperty("models", "");
        assertEquals(
                "qkpi generates all files or none. Leave out the selection by `models`;"
                        + " generateSupportingFiles must be true.",
                failure());
    }

    @Test
    void settingsWithoutMeaningHere() {
        QkpiCodegen codegen = new QkpiCodegen();
        assertEquals(List.of(), Settings.unused(codegen));
        codegen.additionalProperties().put("apiPackage", "com.example.api");
        codegen.modelNameMapping().put("Book", "Tome");
        assertEquals(List.of("apiPackage", "modelNameMappings"), Settings.unused(codegen));
    }

    @Test
    void anAddressOnTheNetwork() {
        QkpiCodegen codegen = new QkpiCodegen();
        codegen.setInputSpec("HTTPS://user:secret@books.example/openapi.yaml");
        codegen.setTemplatingEngine(new MustacheJavaEngine());
        codegen.processOpts();
        String message = assertThrows(IllegalArgumentException.class, () -> codegen.preprocessOpenAPI(null))
                .getMessage();
        assertEquals(
                "inputSpec is an address on the network, and qkpi reads nothing from there."
                        + " Download the document and name the file.",
                message);
    }
}
