package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedFileTest {

    @ParameterizedTest
    @CsvSource({
        "a? b, a? b",
        "\u00e9\u20ac\ud83d\ude00, \\u00e9\\u20ac\\ud83d\\ude00",
        "// \ud800 is half a character, // \\ud800 is half a character",
        "\udc00?, \\udc00?"
    })
    void sourcesAreAsciiWhateverTheyHold(String source, String expected) {
        GeneratedFile file = GeneratedFile.java("a/B.java", source);
        assertEquals(expected + "\n", file.text());
        assertEquals(file.text().length(), file.bytes().length);
    }
}
