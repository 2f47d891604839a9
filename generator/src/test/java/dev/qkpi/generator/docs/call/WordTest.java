package dev.qkpi.generator.docs.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of a command line: what a shell makes of them is the text that they were made of. */
class WordTest {

    private static final List<String> TEXTS = List.of(
            "plain",
            "",
            " ",
            "it's",
            "'",
            "''",
            "'; touch pwned; '",
            "$(touch pwned)",
            "`touch pwned`",
            "${HOME}",
            "\\",
            "\\'",
            "\"",
            "!!",
            "~",
            "*",
            "a\nb",
            "a\r\nb\tc",
            "-rf",
            "@/etc/passwd",
            "&& touch pwned",
            "| touch pwned",
            "# no comment",
            "{a,b}",
            "\u202e\u200b\u00e9\u6f22\ud83d\ude00");

    @TempDir
    private Path dir;

    @Test
    void text_is_quoted_only_where_it_must_be() {
        assertEquals("https://example.com/a?b", "" + Word.of("https://example.com/a") + "?b");
        assertEquals("'a b'", Word.of("a b").toString());
        assertEquals("'it'\\''s'", Word.of("it's").toString());
        assertEquals("''", Word.of("").toString());
        assertEquals("\"Bearer ${TOKEN}\"", Word.of("Bearer ").variable("TOKEN").toString());
        assertEquals("'$x: '\"${TOKEN}\"", Word.of("$x: ").variable("TOKEN").toString());
    }

    @Test
    void a_shell_takes_every_text_as_it_is() throws Exception {
        assumeTrue(CurlRun.isPossible(), "There is no shell here, so words are not tried in one.");
        StringBuilder script = new StringBuilder();
        TEXTS.forEach(
                text -> script.append("printf '%s\\0' ").append(Word.of(text)).append('\n'));
        TEXTS.forEach(text -> script.append("printf '%s\\0' ")
                .append(Word.of(text).variable("SECRET").text(text))
                .append('\n'));
        String output = run(script.toString());
        StringBuilder expected = new StringBuilder();
        TEXTS.forEach(text -> expected.append(text).append('\0'));
        TEXTS.forEach(
                text -> expected.append(text).append("$(s)'\"").append(text).append('\0'));
        assertEquals(expected.toString(), output);
        assertEquals(List.of("words.sh"), names());
    }

    private String run(String script) throws IOException {
        Path file = Files.writeString(dir.resolve("words.sh"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", file.toString()).directory(dir.toFile());
        builder.environment().put("SECRET", "$(s)'\"");
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
