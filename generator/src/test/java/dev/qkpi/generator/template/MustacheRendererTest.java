package dev.qkpi.generator.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MustacheRendererTest {

    @TempDir
    private Path templates;

    record View(String text, List<String> items, boolean flag) {}

    private String render(String template) throws IOException {
        Files.writeString(templates.resolve("own.mustache"), template);
        return new MustacheRenderer(Optional.of(templates))
                .render("own", new View("<a & \"b\">", List.of("x", "y"), false));
    }

    @Test
    void escapesNothing() throws IOException {
        assertEquals("<a & \"b\">", render("{{text}}"));
    }

    @Test
    void takesLinesWithSectionsOnlyAwayWhole() throws IOException {
        assertEquals("a\n- x\n- y\nb\n", render("a\n{{#items}}\n- {{.}}\n{{/items}}\nb\n"));
        assertEquals("a\nc\n", render("a\n{{#flag}}\nb\n{{/flag}}\n{{^flag}}\nc\n{{/flag}}\n"));
    }

    @Test
    void readsTemplatesThatWereEditedOnWindows() throws IOException {
        assertEquals("a\n- x\n- y\n", render("a\r\n{{#items}}\r\n- {{.}}\r\n{{/items}}\r\n"));
    }

    @Test
    void saysWhichTemplateNamesWhatItsViewDoesNotHave() {
        String file = templates.resolve("own.mustache").toString();
        for (String template : List.of(
                "{{missing}}",
                "{{#missing}}x{{/missing}}",
                "{{^missing}}x{{/missing}}",
                "{{#items}}{{missing}}{{/items}}")) {
            TemplateException failure = assertThrows(TemplateException.class, () -> render(template), template);
            assertEquals(
                    "template " + file + ": {{missing}} is not a name of this template's view @[own.mustache:1]",
                    failure.getMessage());
        }
    }

    @Test
    void saysWhatIsWrongWithTheMarkup() {
        TemplateException failure = assertThrows(TemplateException.class, () -> render("{{#items}}never closed"));
        assertEquals(
                "template " + templates.resolve("own.mustache") + ": Failed to close 'items' tag @[own.mustache:1]",
                failure.getMessage());
    }

    @Test
    void saysWhichTemplateThereIsNone() {
        MustacheRenderer renderer = new MustacheRenderer(Optional.empty());
        TemplateException failure =
                assertThrows(TemplateException.class, () -> renderer.render("none", new View("", List.of(), true)));
        assertEquals("template none.mustache: there is none of that name", failure.getMessage());
    }
}
