package dev.qkpi.generator.model.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of paths whose requests a server cannot tell apart. */
class RouteCheckTest {

    private static String findings(String... paths) {
        StringBuilder text = new StringBuilder("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n");
        for (int i = 0; i < paths.length; i++) {
            String[] parts = paths[i].split(" -> ");
            String media = parts.length > 1 ? ", content: {" + parts[1] + ": {}}" : "";
            text.append("  '%s': {get: {operationId: o%d, responses: {'200': {description: ok%s}}, parameters: [%s]}}\n"
                    .formatted(
                            parts[0],
                            i,
                            media,
                            parts[0].contains("{")
                                    ? "{name: x, in: path, required: true, schema: {type: string}},"
                                            + "{name: y, in: path, required: true, schema: {type: string}}"
                                    : ""));
        }
        return findingsIn(text.toString());
    }

    private static String findingsIn(String document) {
        GeneratorOptions options =
                new GeneratorOptions("golden", EnumSet.allOf(Part.class), Nullness.GENERATED, Optional.empty());
        return new ClientGenerator(options)
                .generate(SpecSource.text("api.yaml", document)).findings().stream()
                        .map(Finding::toString)
                        .filter(finding -> !finding.startsWith("QKPI-074"))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void namesOfVariablesTellNothing() {
        assertEquals(
                "QKPI-076 api.yaml:5 #/paths/~1a~1{y}/get: requests look like those for #/paths/~1a~1{x}/get, so the "
                        + "generated server gives them to this operation only if nothing implements the other. Let their paths differ, "
                        + "or give one a required parameter that the other does not have.",
                findings("/a/{x}", "/a/{y}", "/a/{x}.{y}"));
    }

    @Test
    void fragmentsTellNothingUnlessTheAnswersDiffer() {
        assertEquals(
                "QKPI-076 api.yaml:5 #/paths/~1a#two/get: requests look like those for #/paths/~1a#one/get, so the "
                        + "generated server gives them to this operation only if nothing implements the other. Let their paths differ, "
                        + "or give one a required parameter that the other does not have.",
                findings("/a#one -> application/json", "/a#two -> application/json", "/a#three -> text/csv"));
    }

    @Test
    void queriesTellOperationsApart() {
        assertEquals("", findings("/a?b=1", "/a?b=2", "/a?c=1", "/a", "/a/", "/b?#c"));
    }

    @Test
    void variablesSideBySideHaveNoEnd() {
        assertEquals(
                "QKPI-075 api.yaml:4 #/paths/~1a~1{x}{y}/get: two variables stand side by side in the path, so the "
                        + "generated server cannot tell where one ends. Put a character between them that no value "
                        + "has, or list the values of the last.",
                findings("/a/{x}{y}"));
    }

    @Test
    void twoSlashesAtTheStartAreServedIfMoreSegmentsFollow() {
        assertEquals(
                "QKPI-075 api.yaml:4 #/paths/~1~1a/get: the JDK's server refuses requests whose path is two slashes and "
                        + "one segment, so the generated server never gets them. Write the path with one slash.",
                findings("//a", "//a/b", "/a//c"));
    }

    @Test
    void requiredParametersAndTypesOfVariablesTellOperationsApart() {
        assertEquals(
                "QKPI-076 api.yaml:6 #/paths/~1a~1{y}/get: requests look like those for #/paths/~1a~1{x}/get where the "
                        + "path's values fit both, so the generated server gives these to the one with the narrower types. Let "
                        + "their paths differ, or give one a required parameter that the other does not have.\n"
                        + "QKPI-076 api.yaml:7 #/paths/~1a~1{z}/get: requests look like those for #/paths/~1a~1{x}/get, so the "
                        + "generated server gives them to this operation only if nothing implements the other. Let their paths "
                        + "differ, or give one a required parameter that the other does not have.",
                findingsIn("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths:
                  '/a/{w}#q': {get: {operationId: q, responses: {'204': {description: ok}}, parameters: [{name: w, in: path, required: true, schema: {type: string}}, {name: q, in: query, required: true, schema: {type: string}}]}}
                  '/a/{x}': {get: {operationId: x, responses: {'204': {description: ok}}, parameters: [{name: x, in: path, required: true, schema: {type: string}}]}}
                  '/a/{y}': {get: {operationId: y, responses: {'204': {description: ok}}, parameters: [{name: y, in: path, required: true, schema: {type: integer}}]}}
                  '/a/{z}': {get: {operationId: z, responses: {'204': {description: ok}}, parameters: [{name: z, in: path, required: true, schema: {type: string}}, {name: o, in: query, schema: {type: string}}]}}
                """));
    }
}
