package dev.qkpi.generator.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.golden.Loopback;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Operations, hooks and servers with more of something than a method takes or than javac gets through. */
class OperationLimitsTest {

    private static final String DONE = "\"responses\": {\"204\": {\"description\": \"ok\"}}";

    private static String query(int count, boolean required) {
        return "\"parameters\": ["
                + LimitsTest.repeat(
                        count,
                        i -> "{\"name\": \"q" + i + "\", \"in\": \"query\", \"required\": " + required
                                + ", \"schema\": {\"type\": \"string\"}}")
                + "]";
    }

    private static SpecSource secured(int count, String more) {
        String security = LimitsTest.repeat(count, i -> "{\"k" + i + "\": []}");
        String schemes = LimitsTest.repeat(
                count, i -> "\"k" + i + "\": {\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-K" + i + "\"}");
        return SpecSource.text(
                "api.json",
                "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Large\", \"version\": \"1\"}, \"paths\": {\"/a\": {\"get\":"
                        + " {\"operationId\": \"getA\", \"security\": [" + security + "], " + more + DONE
                        + "}}}, \"components\": {\"securitySchemes\": {" + schemes + "}}}");
    }

    @Test
    void theLongestCallCompilesAndRuns(@TempDir Path classes) throws Exception {
        ClassLoader loader =
                LimitsTest.compiled(secured(100, query(400, false) + ", "), classes, Part.CLIENT, Part.SERVER);
        assertEquals(1, new Loopback(loader, "large", "Large").callAll());
    }

    @Test
    void refusesLongerCalls() {
        assertEquals(
                "QKPI-101 api.json:1 #/paths/~1a/get: the operation has 501 parameters, errors and alternatives in `security`, and at most 500 are generated. Send parameters as an object, or leave out what matters least.",
                LimitsTest.refusal(secured(100, query(401, false) + ", ")));
    }

    @Test
    void refusesHooksWithMoreParametersThanAMethodTakes() {
        String hook = "\"post\": {" + query(251, true) + ", " + DONE + "}";
        assertEquals(
                """
                QKPI-101 api.json:1 #/webhooks/paid/post: the operation requires 251 parameters, and a Java method takes at most 250 here. Make some optional, or send them as an object.
                QKPI-101 api.json:1 #/paths/~1a/get/callbacks/later/{$url}/post: the operation requires 251 parameters, and a Java method takes at most 250 here. Make some optional, or send them as an object.""",
                LimitsTest.refusal(SpecSource.text(
                        "api.json",
                        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Large\", \"version\": \"1\"}, \"webhooks\": {\"paid\": {"
                                + hook + "}}, \"paths\": {\"/a\": {\"get\": {\"callbacks\": {\"later\": {\"{$url}\": {"
                                + hook
                                + "}}}, " + DONE + "}}}}")));
    }

    @Test
    void serversWithMoreVariablesThanAMethodTakesAreNotOffered(@TempDir Path classes) throws IOException {
        String url = IntStream.range(0, 251).mapToObj(i -> "{v" + i + "}").collect(Collectors.joining("."));
        GenerationResult result = LimitsTest.generate(
                SpecSource.text(
                        "api.json",
                        "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"Large\", \"version\": \"1\"}, \"paths\": {}, \"servers\": [{\"url\": \"https://"
                                + url + "\", \"variables\": {"
                                + LimitsTest.repeat(251, i -> "\"v" + i + "\": {\"default\": \"a\"}")
                                + "}}, {\"url\": \"https://b.example.com\"}]}"),
                Part.CLIENT);
        assertEquals(
                "QKPI-044 api.json:1 #/servers/0: the server's URL has more than 250 variables, so the client does not offer it. Leave fewer, or let callers set the base URL.",
                result.findings().get(0).toString());
        CompiledTree.compile(result.tree(), classes);
    }
}
