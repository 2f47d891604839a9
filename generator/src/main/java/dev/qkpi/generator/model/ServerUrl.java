package dev.qkpi.generator.model;

import java.util.List;

/**
 * One base URL of the document.
 *
 * @param javaName name of the method that gives it
 * @param template the URL, variables in braces
 * @param variables its variables
 * @param docs what the document says of it
 */
public record ServerUrl(String javaName, String template, List<Variable> variables, Docs docs) {
    public ServerUrl {
        variables = List.copyOf(variables);
    }

    /**
     * One variable of a base URL.
     *
     * @param name as in the template
     * @param javaName the Java parameter's name
     * @param fallback the value that stands in when none is given
     * @param allowed the values it may have; empty when any
     */
    public record Variable(String name, String javaName, String fallback, List<String> allowed) {
        public Variable {
            allowed = List.copyOf(allowed);
        }
    }

    /** The URL with every variable at its fallback. */
    public String defaultUrl() {
        String url = template;
        for (Variable variable : variables) {
            url = url.replace("{" + variable.name() + "}", variable.fallback());
        }
        return url;
    }
}
