package dev.qkpi.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavaTextTest {

    @Test
    void sourcesAreAsciiWhateverTheyHold() {
        assertEquals("a? b", JavaText.ascii("a? b"));
        assertEquals("\\u00e9\\u20ac\\ud83d\\ude00", JavaText.ascii("\u00e9\u20ac\ud83d\ude00"));
        assertEquals("// \\ud800 is half a character", JavaText.ascii("// \ud800 is half a character"));
        assertEquals("\\udc00?", JavaText.ascii("\udc00?"));
    }
}
