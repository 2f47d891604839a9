package dev.qkpi.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Every single edit of the KPI document is found: each value removed, each changed, and something added to each object.
 *
 * <p>All of them with {@code -Pthorough}, else every fourth.
 */
class KpiMutationTest {

    private static final int STRIDE = Integer.getInteger("qkpi.thorough", 1) > 1 ? 1 : 4;

    private final Object document = load();
    private final List<String> missed = new ArrayList<>();
    private int edits;

    @Test
    void noSingleEditIsMissed() {
        walk(document, List.of());
        assertEquals("", String.join("\n", missed), () -> missed.size() + " of " + edits + " edits were missed");
        assertTrue(edits > 2000, () -> edits + " edits");
    }

    @Test
    void theDocumentDoesNotDifferFromItself() {
        assertEquals(List.of(), DocumentComparison.compare(document, load()));
    }

    private void walk(Object value, List<Object> path) {
        if (!path.isEmpty()) {
            edit(path, "removed", Mutation.remove(document, path));
        }
        if (value instanceof Map<?, ?> map) {
            edit(path, "added to", Mutation.add(document, path));
            map.forEach((key, child) -> walk(child, with(path, key)));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), with(path, i));
            }
        } else {
            edit(path, "altered", Mutation.alter(document, path));
        }
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private void edit(List<Object> path, String what, Object edited) {
        edits++;
        if (edits % STRIDE != 0 || Mutation.saysTheSame(document, path, what)) {
            return;
        }
        List<Change> changes = DocumentComparison.compare(document, edited);
        String place = what + " " + path;
        if (changes.isEmpty()) {
            missed.add(place);
        }
        String expected = Mutation.leastVerdict(path, what);
        boolean harsh = changes.stream().anyMatch(change -> change.verdict() != Verdict.COMPATIBLE);
        if (expected.equals("compatible") && harsh) {
            missed.add(place + " is for readers only: " + changes.get(0).message());
        }
        if (expected.equals("breaking") && changes.stream().noneMatch(change -> change.verdict() == Verdict.BREAKING)) {
            missed.add(place + " breaks somebody: " + changes);
        }
    }

    private static Object load() {
        try (InputStream in = KpiMutationTest.class.getResourceAsStream("/dev/qkpi/spec/quantive-kpi.yaml")) {
            return plain(new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((key, child) -> members.put(String.valueOf(key), plain(child)));
            return members;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(item -> items.add(plain(item)));
            return items;
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : value instanceof java.util.Date date ? date.toString() : value;
    }
}
