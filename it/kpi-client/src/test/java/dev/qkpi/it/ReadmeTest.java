package dev.qkpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows is what there is: its Java compiles against the generated client, its plugin entry is in use. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    private static final String IMPORTS = """
            import dev.qkpi.client.*;
            import dev.qkpi.client.api.*;
            import dev.qkpi.client.error.*;
            import dev.qkpi.client.model.*;
            import dev.qkpi.client.server.*;
            import java.time.*;
            import java.util.concurrent.*;
            """;

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theJavaCompiles(@TempDir Path classes) throws IOException {
        List<String> blocks = blocks("java");
        assertEquals(3, blocks.size());
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(source("Caller", "interface Tokens { String current(); }\n", "Tokens tokens", blocks.get(0)));
        sources.add(source("Options", "", "KpiClient client, String kpiId", blocks.get(1)));
        sources.add(source("Double", "", "", blocks.get(2)));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        sources.add(new Source("InMemoryKpis", IMPORTS + inMemoryKpis()));
        List<String> options = List.of("--release", "17", "-proc:none", "-d", classes.toString());
        boolean compiled =
                compiler.getTask(messages, null, null, options, null, sources).call();
        assertTrue(compiled, messages.toString());
    }

    /** The name that README gives to an implementation stands for any: here one that implements nothing. */
    private static String inMemoryKpis() {
        return """
                final class InMemoryKpis implements KpisApi {
                    public KpiList list(KpiQuery body) { return KpiList.builder().build(); }
                    public Kpi create(CreateKpiRequest body) { throw new NotFoundException("none"); }
                    public Kpi get(String kpiId, GetKpiParams options) { throw new NotFoundException("none"); }
                    public void delete(String kpiId) {}
                    public void update(String kpiId, KpiPatch patch) {}
                    public KpiStatistics getStatistics(String kpiId, StatisticsPeriod type, GetKpiStatisticsParams options) {
                        throw new NotFoundException("none");
                    }
                }
                """;
    }

    @Test
    void thePluginEntryIsTheOneThatABuildUses() throws IOException {
        String entry = blocks("xml").get(0).replace("0.1.0-SNAPSHOT", "@project.version@");
        String pom = Files.readString(ROOT.resolve("it/cases/src/it/kpi-client-by-one-plugin-entry/pom.xml"));
        assertTrue(squeezed(pom).contains(squeezed(entry)), entry);
    }

    @Test
    void theCommandsAreTheOnesThatTheBuildHas() throws IOException {
        assertEquals(
                List.of("mvn -Pquickstart install", "mvn verify"),
                blocks("sh")
                        .get(0)
                        .lines()
                        .map(line -> line.split("#")[0].strip())
                        .toList());
        String noPom = Files.readString(ROOT.resolve("it/cases/src/it/sources-without-a-pom/test.properties"));
        String command = squeezed(blocks("sh").get(1).replace("\\\n", " "));
        for (String property : List.of("qkpi.inputSpec", "qkpi.output", "qkpi.basePackage", "qkpi.parts")) {
            assertTrue(noPom.contains(property) && command.contains("-D" + property + "="), property);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static JavaFileObject source(String name, String declarations, String parameters, String block) {
        String text = IMPORTS + declarations + "final class " + name + " {\n    static void run(" + parameters
                + ") throws Exception {\n" + block + "    }\n}\n";
        return new Source(name, text);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("readme:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
