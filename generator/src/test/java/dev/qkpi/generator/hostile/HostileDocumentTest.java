package dev.qkpi.generator.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.Severity;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.hostile.Position.Sink;
import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.GeneratedTree;
import dev.qkpi.generator.output.SourceTokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Text in every place of a document, against everything that text could become.
 *
 * <p>What must hold: the result is Java; what the text would run stands in comments and literals only; where the text is
 * only words, the code is token by token the same as with other words; where it is sent, a literal has exactly it; and
 * every path is a plain one. Places that take any text are tried many at once, in as many rounds as there are texts and
 * with a different text each, so that every place meets every text.
 */
class HostileDocumentTest {

    private static final boolean THOROUGH = Integer.getInteger("qkpi.thorough", 1) > 1;

    /** Places where some texts are refused are tried one by one; each text at every such place takes its time. */
    private static final int SHARE = THOROUGH ? 1 : 12;

    private static final int ROUNDS = Payload.values().length;

    private static final Map<String, GeneratedFile> HARMLESS =
            new HostileDocument().generate().tree().files();

    static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    private static Map<Position, String> texts(Sink sink, int round) {
        Map<Position, String> texts = new LinkedHashMap<>();
        List<Position> positions = Position.all().stream()
                .filter(position -> position.sink() == sink)
                .toList();
        for (int i = 0; i < positions.size(); i++) {
            texts.put(positions.get(i), Payload.values()[(i + round) % ROUNDS].text());
        }
        return texts;
    }

    private static Map<String, GeneratedFile> generate(Map<Position, String> texts) {
        HostileDocument document = new HostileDocument();
        texts.forEach(document::with);
        Map<String, GeneratedFile> files = document.generate().tree().files();
        files.keySet().forEach(path -> assertTrue(path.matches("hostile/[A-Za-z0-9_/]+(-info)?\\.java"), path));
        return files;
    }

    /** What the compiler reads in the files that other words would not give. */
    private static ParsedTree parsed(Map<String, GeneratedFile> files) throws IOException {
        Map<String, GeneratedFile> changed = new LinkedHashMap<>(files);
        changed.values().removeAll(HARMLESS.values());
        ParsedTree parsed = ParsedTree.of(changed.values());
        parsed.names().forEach(name -> assertTrue(!name.contains("$"), name));
        return parsed;
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void wordsAreNeverCode(int round) throws IOException {
        Map<String, GeneratedFile> files = generate(texts(Sink.WORDS, round));
        parsed(files);
        assertEquals(HARMLESS.keySet(), files.keySet());
        files.forEach((path, file) -> assertEquals(
                SourceTokens.withoutTexts(HARMLESS.get(path).text()), SourceTokens.withoutTexts(file.text()), path));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void namesAndValuesAreNeverCodeAndKeepTheirText(int round, @TempDir Path classes) throws IOException {
        Map<Position, String> texts = texts(Sink.NAME_AND_LITERAL, round);
        Map<String, GeneratedFile> files = generate(texts);
        ParsedTree parsed = parsed(files);
        texts.forEach((position, text) -> {
            boolean kept = parsed.texts().contains(text);
            // An operation whose id is blank gets one made of its path.
            assertTrue(kept || text.isBlank(), () -> position + " lost: " + text);
        });
        if (THOROUGH || round % 4 == 0) {
            CompiledTree.compile(GeneratedTree.of(files.values()), classes);
        }
    }

    @TestFactory
    Stream<DynamicTest> otherTextIsRefusedOrNeverCode() {
        List<DynamicTest> cases = new ArrayList<>();
        List<Position> positions = Position.all().stream()
                .filter(position -> position.sink() == Sink.OTHER)
                .toList();
        for (int i = 0; i < positions.size(); i++) {
            for (Payload payload : Payload.values()) {
                Position position = positions.get(i);
                if ((payload.ordinal() + i) % SHARE == 0) {
                    cases.add(DynamicTest.dynamicTest(payload + " as " + position, () -> check(position, payload)));
                }
            }
        }
        return cases.stream();
    }

    private static void check(Position position, Payload payload) throws IOException {
        try {
            parsed(generate(Map.of(position, payload.text())));
        } catch (SpecException refused) {
            for (Finding finding : refused.findings()) {
                if (finding.severity() == Severity.ERROR) {
                    boolean told =
                            !finding.pointer().isEmpty() && !finding.remedy().isBlank();
                    assertTrue(told && finding.toString().lines().count() == 1, finding.toString());
                }
            }
        }
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of(
                        "/paths/~1things~1{id}/get/parameters/3/name",
                        "QKPI-017 api.json:1 #/paths/~1things~1{id}/get/parameters/3: `\"; pwned$(); //` cannot be the name of a header; it is left out. Use letters, digits and hyphens."),
                Arguments.of(
                        "/paths/~1things~1{id}/get/parameters/4/name",
                        "QKPI-017 api.json:1 #/paths/~1things~1{id}/get/parameters/4: `\"; pwned$(); //` cannot be the name of a header; it is left out. Use letters, digits and hyphens."));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void tellsWhatItLeavesOut(String pointer, String message) {
        HostileDocument document =
                new HostileDocument().with(new Position(pointer, false, "", Sink.OTHER), Payload.QUOTE.text());
        assertTrue(
                document.generate().findings().stream()
                        .anyMatch(finding -> finding.toString().equals(message)),
                message);
    }

    @Test
    void keepsWhatNoSchemaCanBeCalledApart() {
        Position mapping = new Position("/components/schemas/Shape/discriminator/mapping/round", false, "", Sink.OTHER);
        for (String target : List.of("x#y", "#", "#/%zz", "#/a/%", "a#/b", "%", "../../x.yaml#/A")) {
            assertEquals(HARMLESS.size(), generate(Map.of(mapping, target)).size(), target);
        }
    }
}
