package dev.qkpi.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.compare.Rule.Side;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What edits mean, each written down by hand: for clients, for servers, and in the lines that are told. */
class PairsTest {

    @TestFactory
    Stream<DynamicTest> anEditMeansWhatIsWrittenDown() {
        return PairCase.all().stream().map(pair -> DynamicTest.dynamicTest(pair.toString(), () -> check(pair)));
    }

    private static void check(PairCase pair) {
        Comparison comparison = pair.compare();
        List<String> lines = comparison.changes().stream().map(PairsTest::line).toList();
        String verdicts = comparison.verdict(Side.CLIENT).words() + ", "
                + comparison.verdict(Side.SERVER).words();
        assertEquals(pair.clients() + ", " + pair.servers(), verdicts, () -> String.join("\n", lines));
        assertEquals(String.join("\n", pair.lines()), String.join("\n", lines));
    }

    private static String line(Change change) {
        return change.rule().id() + " " + change.rule().name() + " "
                + change.verdict(Side.CLIENT).words() + ", "
                + change.verdict(Side.SERVER).words() + ": "
                + change.message();
    }

    @Test
    void thereAreEnoughOfThem() {
        assertTrue(PairCase.all().size() >= 120);
    }
}
