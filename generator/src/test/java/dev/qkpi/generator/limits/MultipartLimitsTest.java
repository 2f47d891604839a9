package dev.qkpi.generator.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.Loopback;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Multipart bodies with more parts than a record has components, or than one method writes. */
class MultipartLimitsTest {

    private static SpecSource upload(int count) {
        String parts = LimitsTest.repeat(
                count,
                i -> "\"p" + i + "\": "
                        + (i % 3 == 0
                                ? "{\"type\": \"string\"}"
                                : i % 3 == 1
                                        ? "{\"type\": \"array\", \"items\": {\"type\": \"integer\", \"format\": \"int64\"}}"
                                        : "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"number\"}}"));
        return LimitsTest.document(
                "\"/a\": {\"post\": {\"operationId\": \"upload\", \"requestBody\": {\"required\": true, \"content\": {\"multipart/form-data\":"
                        + " {\"schema\": {\"type\": \"object\", \"required\": [\"p0\", \"p1\"], \"properties\": {"
                        + parts
                        + "}}, \"encoding\": {\"p0\": {\"headers\": {\"X-Size\": {\"schema\": {\"type\": \"integer\"}}}}}}}},"
                        + " \"responses\": {\"204\": {\"description\": \"ok\"}}}}",
                "");
    }

    @Test
    void partsOfAnyNumberArrive(@TempDir Path classes) throws Exception {
        ClassLoader loader = LimitsTest.compiled(upload(500), classes, Part.CLIENT, Part.SERVER);
        assertEquals(1, new Loopback(loader, "large", "Large").callAll());
    }

    @Test
    void refusesMoreThanAClassHolds() {
        assertEquals(
                "QKPI-103 api.json:1 #/paths/~1a/post/requestBody/content/multipart~1form-data/schema: the multipart body has 2,001 parts and headers of parts, and at most 2,000 are generated. Send them as an object.",
                LimitsTest.refusal(upload(2_000)));
    }
}
