package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.validate.RuleSettings;
import dev.qkpi.generator.validate.Setting;
import java.util.List;

/** What a build says of validation; what is wrong is noted and a stand-in kept. */
final class ValidationOptions {

    private final WrongParameters wrong;
    private Setting limit = Setting.ERROR;
    private RuleSettings settings = RuleSettings.DEFAULT;

    ValidationOptions(WrongParameters wrong) {
        this.wrong = wrong;
    }

    /** What fails a build. */
    private enum FailOn {
        ERROR,
        WARNING,
        NONE
    }

    void failOn(String text) {
        try {
            limit = switch (GeneratorOptions.choice(FailOn.class, "failOn", text)) {
                case ERROR -> Setting.ERROR;
                case WARNING -> Setting.WARNING;
                case NONE -> Setting.OFF;
            };
        } catch (IllegalArgumentException e) {
            wrong.add(e.getMessage());
        }
    }

    void rules(List<String> texts) {
        try {
            settings = RuleSettings.of(texts);
        } catch (IllegalArgumentException e) {
            e.getMessage().lines().forEach(wrong::add);
        }
    }

    /** The level of a finding from which on the build fails; off if it never does. */
    Setting limit() {
        return limit;
    }

    RuleSettings settings() {
        return settings;
    }
}
