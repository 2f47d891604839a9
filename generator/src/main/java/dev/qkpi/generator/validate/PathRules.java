package dev.qkpi.generator.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paths as templates: their variables, and whether two of them are the same. */
final class PathRules {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final Subject subject;

    PathRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        Map<String, Subject.Node> first = new HashMap<>();
        for (Subject.Node path : subject.root().child("paths").members()) {
            variables(path);
            Subject.Node other = first.putIfAbsent(VARIABLE.matcher(path.name()).replaceAll("{}"), path);
            if (other != null) {
                subject.add(
                        Check.PATH_TEMPLATE,
                        path,
                        "the path is the same as `" + Subject.shown(other.name())
                                + "`, only its variables are called otherwise",
                        "Put the operations of both into one path");
            }
        }
    }

    private void variables(Subject.Node path) {
        Set<String> names = new HashSet<>();
        Matcher variables = VARIABLE.matcher(path.name());
        while (variables.find()) {
            String name = variables.group(1);
            if (name.isEmpty()) {
                subject.add(Check.PATH_TEMPLATE, path, "a variable of the path has no name", "Name it in its braces");
            } else if (!names.add(name)) {
                subject.add(
                        Check.PATH_TEMPLATE,
                        path,
                        "the path has the variable `" + Subject.shown(name) + "` twice",
                        "Give each place a variable of its own");
            }
        }
        if (variables.replaceAll("").matches("(?s).*[{}].*")) {
            subject.add(
                    Check.PATH_TEMPLATE,
                    path,
                    "a brace of the path has no counterpart",
                    "Add it, or write `%7B` or `%7D` for a brace that is one");
        }
    }
}
