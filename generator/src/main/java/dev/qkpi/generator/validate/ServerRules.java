package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Servers and their variables. */
final class ServerRules {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    private final Subject subject;

    ServerRules(Subject subject) {
        this.subject = subject;
    }

    void check() {
        subject.all(NodeKind.SERVER).forEach(this::server);
    }

    private void server(Subject.Node server) {
        String url = server.get("url").asText();
        Set<String> used = new LinkedHashSet<>();
        Matcher variables = VARIABLE.matcher(url);
        while (variables.find()) {
            used.add(variables.group(1));
        }
        for (String name : used) {
            if (!server.get("variables").has(name)) {
                subject.add(
                        Check.SERVER_VARIABLES,
                        server,
                        "the URL's variable `" + Subject.shown(name) + "` is not declared",
                        "Declare it in `variables`, with a default");
            }
        }
        for (Subject.Node variable : server.child("variables").named()) {
            if (!used.contains(variable.name())) {
                subject.add(
                        Check.SERVER_VARIABLES,
                        variable,
                        "the URL has no variable `" + Subject.shown(variable.name()) + "`",
                        "Put it in braces into the URL, or take it away");
            }
            fallback(variable);
        }
        https(server, url);
        url(server, url);
    }

    private void url(Subject.Node server, String url) {
        // Values of variables may be any part of it, a port among them.
        String filled = VARIABLE.matcher(url).replaceAll("1");
        try {
            URI parsed = new URI(filled);
            if (parsed.getRawQuery() != null || parsed.getRawFragment() != null) {
                subject.add(
                        Check.WRONG_VALUE,
                        server,
                        "the URL of the server has a " + (parsed.getRawQuery() == null ? "fragment" : "query"),
                        "Describe it by parameters, and take it out of the URL");
            }
        } catch (URISyntaxException e) {
            subject.add(Check.WRONG_VALUE, server, "`" + Subject.shown(url) + "` is no URL", "Correct it");
        }
    }

    private void fallback(Subject.Node variable) {
        JsonNode values = variable.get("enum");
        String fallback = variable.get("default").asText();
        boolean allowed = values.isEmpty() || !variable.value().has("default");
        for (JsonNode value : values) {
            allowed |= value.asText().equals(fallback);
        }
        if (!allowed) {
            subject.add(
                    Check.SERVER_DEFAULT,
                    variable.child("default"),
                    "the default `" + Subject.shown(fallback) + "` is none of the values in `enum`",
                    "Use one of these, or add it to them");
        }
    }

    private void https(Subject.Node server, String url) {
        boolean here = url.matches("(?i)http://(localhost|127\\.|\\[::1]|[^/]*\\.(test|example|local)([:/]|$)).*");
        if (url.regionMatches(true, 0, "http://", 0, 7) && !here) {
            subject.add(
                    Check.HTTPS,
                    server.child("url"),
                    "calls to `" + Subject.shown(url) + "` can be read on the way",
                    "Use https");
        }
    }
}
