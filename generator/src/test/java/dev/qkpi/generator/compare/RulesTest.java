package dev.qkpi.generator.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rules is whole: ids and names once each, every rule used, every rule met by a pair of documents. */
class RulesTest {

    @Test
    void idsAndNamesAreThereOnceEach() {
        List<String> ids = Rules.all().values().stream().map(Rule::id).toList();
        assertEquals(70, ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(ids.stream().sorted().toList(), ids);
    }

    @Test
    void everyRuleIsMetByAPair() {
        Set<String> met = PairCase.all().stream()
                .flatMap(pair -> pair.lines().stream())
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unmet = new TreeSet<>(Rules.all().keySet());
        unmet.removeAll(met);
        assertEquals(Set.of(), unmet);
    }

    @Test
    void everyRuleIsNamedByAClass() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/qkpi/generator/compare"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sources.append(Files.readString(file));
            }
        }
        Rules.all().keySet().forEach(name -> assertTrue(sources.indexOf('"' + name + '"') >= 0, name));
    }
}
