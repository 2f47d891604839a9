package dev.qkpi.maven;

import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** The levels of rules as a build gives them, before anybody knows what they mean. */
final class RuleTexts {

    private RuleTexts() {}

    /** Levels as texts such as {@code QKPI-150=off}; an element of the configuration may have a rule's id for its name. */
    static List<String> of(List<String> values, Xpp3Dom configuration) {
        Xpp3Dom element = configuration == null ? null : configuration.getChild("rules");
        Xpp3Dom[] children = element == null ? new Xpp3Dom[0] : element.getChildren();
        List<String> texts = new ArrayList<>();
        for (int i = 0; values != null && i < values.size(); i++) {
            boolean named =
                    children.length == values.size() && children[i].getName().startsWith("QKPI");
            texts.add(named ? children[i].getName() + "=" + values.get(i) : values.get(i));
        }
        return texts;
    }
}
