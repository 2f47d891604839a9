package dev.qkpi.generator.validate;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.model.Spelling;
import dev.qkpi.generator.report.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rules count, and how much.
 *
 * @param settings what a team wants, by the rule's id; other rules are as they are
 */
public record RuleSettings(Map<String, Setting> settings) {

    /** Every rule as it is. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    /** Copies the map. */
    public RuleSettings {
        settings = Map.copyOf(settings);
    }

    /**
     * Settings from texts such as {@code QKPI-150=off}.
     *
     * @throws IllegalArgumentException if one is none, or names no rule; the message has a line for each
     */
    public static RuleSettings of(Collection<String> texts) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String text : texts) {
            String[] parts = text.split("=", -1);
            String id = parts[0].strip();
            if (parts.length != 2) {
                wrong.add("rules `" + text.strip() + "` is not a rule and its level. Write it as QKPI-150=off.");
            } else if (!RuleIds.isKnown(id)) {
                wrong.add("rules has `" + id + "`, which is no rule." + Spelling.hint(id, RuleIds.all())
                        + "See the ids in the messages.");
            } else {
                try {
                    settings.put(id, GeneratorOptions.choice(Setting.class, "rules " + id, parts[1]));
                } catch (IllegalArgumentException e) {
                    wrong.add(e.getMessage());
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", wrong));
        }
        return new RuleSettings(settings);
    }

    /** The level of what a rule finds, given that which it has by itself; empty if it is off. */
    Optional<Level> level(String id, Level own) {
        Setting setting = settings.get(id);
        return setting == null ? Optional.of(own) : setting.level();
    }
}
