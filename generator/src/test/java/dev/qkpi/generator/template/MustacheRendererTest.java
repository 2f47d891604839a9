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
                "\n{{missing}}",
                "\n{{#missing}}x{{/missing}}",
                "\n{{^missing}}x{{/missing}}",
                "\n{{#items}}{{missing}}{{/items}}")) {
            TemplateException failure = assertThrows(TemplateException.class, () -> render(template), template);
            assertEquals(
                    "template " + file + ":2: {{missing}} is not a name of this template's view."
                            + " Use one of flag, items, text.",
                    failure.getMessage());
        }
    }

    private String slip(String template) {
        String message = assertThrows(TemplateException.class, () -> render(template), template)
                .getMessage();
        return message.replace(templates.resolve("own.mustache").toString(), "FILE");
    }

    @Test
    void saysWhichNameWasMeant() {
        assertEquals(
                "template FILE:1: {{txet}} is not a name of this template's view. Did you mean text?"
                        + " Use one of flag, items, text.",
                slip("{{txet}}"));
    }

    @Test
    void saysWhatIsWrongWithTheMarkup() {
        assertEquals(
                "template FILE:1: its markup is wrong: Failed to close 'items' tag. Correct it.",
                slip("{{#items}}never closed"));
        assertEquals(
                "template FILE:2: its markup is wrong: Mismatched start/end tags: null != items. Correct it.",
                slip("\n{{/items}}"));
        assertEquals("template FILE:1: its markup is wrong: Improperly closed variable. Correct it.", slip("{{text"));
    }

    @Test
    void saysWhichTemplateIncludesOneThatThereIsNot() {
        assertEquals(
                "template FILE:2: it includes {{> apiCleint}}, and there is no such template. Did you mean apiClient?"
                        + " Correct the name, or add the file.",
                slip("{{text}}\n{{> apiCleint}}"));
    }

    @Test
    void saysWhereAnIncludedTemplateIsWrong() throws IOException {
        Path part = Files.writeString(templates.resolve("part.mustache"), "\n\n{{flga}}");
        assertEquals(
                "template " + part + ":3: {{flga}} is not a name of this template's view. Did you mean flag?"
                        + " Use one of flag, items, text.",
                slip("{{> part}}"));
    }

    @Test
    void saysWhichTemplateIsInAnotherCharset() throws IOException {
        Path file = Files.write(templates.resolve("own.mustache"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        TemplateException failure = assertThrows(
                TemplateException.class,
                () -> new MustacheRenderer(Optional.of(templates)).render("own", new View("", List.of(), true)));
        assertEquals("template " + file + ": it is not UTF-8. Save it as that.", failure.getMessage());
    }

    @Test
    void saysWhichTemplateThereIsNone() {
        MustacheRenderer renderer = new MustacheRenderer(Optional.empty());
        TemplateException failure =
                assertThrows(TemplateException.class, () -> renderer.render("none", new View("", List.of(), true)));
        assertEquals("template none.mustache: there is none of that name", failure.getMessage());
    }
}
