package dev.qkpi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows of POMs and commands is what the small builds do. */
class ReadmeBuildsTest {

    private static final Path CASES = Path.of("../cases/src/it");

    /** The POMs that README's snippets are taken from, in README's order. */
    private static final List<String> POMS = List.of(
            "kpi-client-by-one-plugin-entry/pom.xml",
            "another-version-of-the-kpi-document/pom.xml",
            "another-version-of-the-kpi-document/consumer/pom.xml",
            "document-published-as-an-artifact/consumer/pom.xml",
            "templates-copied-for-editing/pom.xml",
            "names-by-mapping/pom.xml");

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void every_snippet_of_a_pom_is_part_of_a_build() throws IOException {
        List<String> snippets = blocks("xml");
        assertEquals(POMS.size(), snippets.size());
        for (int i = 0; i < POMS.size(); i++) {
            String pom = squeezed(Files.readString(CASES.resolve(POMS.get(i))));
            String snippet = squeezed(snippets.get(i).replace("0.1.0-SNAPSHOT", "@project.version@"));
            assertTrue(pom.contains(snippet), POMS.get(i) + " lacks " + snippet);
        }
    }

    @Test
    void the_command_for_templates_is_the_one_that_a_build_runs() throws IOException {
        String goals = Files.readString(CASES.resolve("templates-copied-for-editing/invoker.properties"));
        String command = squeezed(blocks("sh").get(2)).replaceFirst("^mvn ", "");
        assertTrue(goals.contains(" = " + command + "\n"), command);
    }
}
