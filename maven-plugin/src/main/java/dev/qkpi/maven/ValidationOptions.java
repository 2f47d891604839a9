package dev.qkpi.maven;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.validate.RuleSettings;
import dev.qkpi.generator.validate.Setting;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a build says of validation; what is wrong is noted and a stand-in kept. */
final class ValidationOptions {

    private final WrongParameters wrong;
    private Setting limit = Setting.ERROR;
    private RuleSettings settings = RuleSettings.DEFAULT;
    private AllowedReferences allowed = AllowedReferences.NONE;

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

    /** Levels as texts, and the configuration that they are from; an element may have a rule's id for its name. */
    void rules(List<String> values, Xpp3Dom configuration) {
        Xpp3Dom element = configuration == null ? null : configuration.getChild("rules");
        Xpp3Dom[] children = element == null ? new Xpp3Dom[0] : element.getChildren();
        List<String> texts = new ArrayList<>();
        for (int i = 0; values != null && i < values.size(); i++) {
            boolean named =
                    children.length == values.size() && children[i].getName().startsWith("QKPI");
            texts.add(named ? children[i].getName() + "=" + values.get(i) : values.get(i));
        }
        try {
            settings = RuleSettings.of(texts);
        } catch (IllegalArgumentException e) {
            e.getMessage().lines().forEach(wrong::add);
        }
    }

    void allowedReferences(List<String> places) {
        try {
            allowed = AllowedReferences.of(places == null ? List.of() : places);
        } catch (IllegalArgumentException e) {
            wrong.add(e.getMessage());
        }
    }

    /** The level of a finding from which on the build fails; off if it never does. */
    Setting limit() {
        return limit;
    }

    RuleSettings settings() {
        return settings;
    }

    AllowedReferences allowed() {
        return allowed;
    }
}
