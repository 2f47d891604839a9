package dev.qkpi.generator.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of rules, {@code rules.md} beside this class. */
public final class Rules {

    private static final Map<String, Rule> BY_NAME = read();

    private Rules() {}

    /** All rules, by name. */
    public static Map<String, Rule> all() {
        return BY_NAME;
    }

    /** The rule of a name that the table has. */
    static Rule named(String name) {
        Rule rule = BY_NAME.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule " + name);
        }
        return rule;
    }

    private static Map<String, Rule> read() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        try (InputStream in = Rules.class.getResourceAsStream("rules.md")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| QKPI-"))
                    .map(Rules::rule)
                    .forEach(rule -> rules.put(rule.name(), rule));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(rules);
    }

    private static Rule rule(String line) {
        String[] cells = line.substring(2).split(" *\\| *");
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 2; i < 6; i++) {
            verdicts.add(verdict(cells[i]));
        }
        return new Rule(cells[0], cells[1], verdicts, cells[6], cells[7]);
    }

    private static Verdict verdict(String letter) {
        return switch (letter) {
            case "B" -> Verdict.BREAKING;
            case "P" -> Verdict.POTENTIALLY_BREAKING;
            default -> Verdict.COMPATIBLE;
        };
    }
}
