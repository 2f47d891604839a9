package dev.qkpi.generator.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConfigLoader;
import org.openapitools.codegen.TemplatingEngineLoader;

/** OpenAPI Generator finds generator and engine by name. */
class DiscoveryTest {

    @Test
    void generatorByName() {
        CodegenConfig config = CodegenConfigLoader.forName("qkpi");
        assertInstanceOf(QkpiCodegen.class, config);
        assertEquals("qkpi-mustache", config.defaultTemplatingEngine());
    }

    @Test
    void engineByName() {
        assertInstanceOf(MustacheJavaEngine.class, TemplatingEngineLoader.byIdentifier("qkpi-mustache"));
    }

    @Test
    void helpTellsOurOptionsOnly() {
        List<String> options = CodegenConfigLoader.forName("qkpi").cliOptions().stream()
                .map(CliOption::getOpt)
                .toList();
        assertEquals(
                List.of(
                        "basePackage",
                        "parts",
                        "nullness",
                        "javaNames",
                        "javaTypes",
                        "javaImports",
                        "allowedReferences",
                        "sourceFolder"),
                options);
    }
}
