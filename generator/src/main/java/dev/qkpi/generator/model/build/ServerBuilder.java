package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ServerUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Base URLs: the document's, and those that operations or their path items have instead.
 *
 * <p>Relative ones of the document are left out, since a client cannot know what they are relative to.
 */
final class ServerBuilder {

    /** The most values of a variable that become an enum of Java. */
    private static final int MOST_VALUES = 1_000;

    /** The most variables of a URL that become arguments of one method. */
    private static final int MOST_VARIABLES = 250;

    private final BuildContext context;
    private final NameScope names = NameScope.with("checked");
    private final Map<String, ServerUrl> byTemplate = new LinkedHashMap<>();
    private final Map<String, Optional<String>> ownByList = new LinkedHashMap<>();
    private final Optional<String> top;

    ServerBuilder(BuildContext context) {
        this.context = context;
        this.top = read(context.document().top(), Optional.empty());
    }

    /** All absolute base URLs, the document's first. */
    List<ServerUrl> all() {
        return List.copyOf(byTemplate.values());
    }

    /** The base URL of the document's first usable server. */
    Optional<String> top() {
        return top;
    }

    /** The base URL that an operation of a path item has instead of the document's. */
    Optional<String> ownOf(Element operation, Element item) {
        Element owner = operation.child("servers").items().isEmpty() ? item : operation;
        return owner.has("servers")
                ? ownByList.computeIfAbsent(owner.pointer(), pointer -> read(owner, top))
                : Optional.empty();
    }

    /** Takes in the servers of something; gives the base URL of the first that can be used. */
    private Optional<String> read(Element owner, Optional<String> base) {
        Optional<String> first = Optional.empty();
        for (Element source : owner.child("servers").items()) {
            ServerUrl server = server(source, base);
            if (!isUsable(server.defaultUrl())) {
                refuse(
                        source,
                        "the server's URL is not an absolute http or https URL",
                        "Write it in full, or let callers set the base URL");
            } else if (server.variables().size() > MOST_VARIABLES) {
                refuse(
                        source,
                        "the server's URL has more than " + MOST_VARIABLES + " variables",
                        "Leave fewer, or let callers set the base URL");
            } else {
                byTemplate.putIfAbsent(server.template(), server);
                first = first.or(() -> Optional.of(server.defaultUrl()));
            }
        }
        return first;
    }

    private void refuse(Element source, String problem, String remedy) {
        context.findings().warning("QKPI-044", source.pointer(), problem + ", so the client does not offer it", remedy);
    }

    private ServerUrl server(Element source, Optional<String> base) {
        String url = absolute(source.textOf("url"), base);
        ServerUrl known = byTemplate.get(url);
        if (known != null) {
            return known;
        }
        String wish = source.text("x-qkpi-name").orElse("server " + (byTemplate.size() + 1));
        String text = source.textOf("description");
        List<ServerUrl.Variable> variables = variables(url, source.child("variables"));
        ServerUrl unnamed = new ServerUrl("", url, variables, new Docs(text, false));
        boolean usable = isUsable(unnamed.defaultUrl());
        return usable ? new ServerUrl(names.claim(JavaNames.member(wish)), url, variables, unnamed.docs()) : unnamed;
    }

    /** A path instead of a URL stands below the host of the document's own server. */
    private static String absolute(String url, Optional<String> base) {
        if (base.isEmpty() || !url.startsWith("/") || url.startsWith("//")) {
            return url;
        }
        return URI.create(base.get()).resolve("/").toString().replaceFirst("/$", "") + url;
    }

    private List<ServerUrl.Variable> variables(String url, Element declared) {
        List<ServerUrl.Variable> result = new ArrayList<>();
        NameScope javaNames = new NameScope();
        for (Element variable : declared.members()) {
            String name = variable.name();
            // One that the URL does not have would be an argument without effect.
            if (url.contains("{" + name + "}")) {
                String fallback = variable.textOf("default");
                List<String> allowed = allowed(variable);
                result.add(new ServerUrl.Variable(name, javaNames.claim(JavaNames.member(name)), fallback, allowed));
            }
        }
        return result;
    }

    /** The values that a variable can have; empty if callers pass any text. */
    private List<String> allowed(Element variable) {
        List<String> allowed = new ArrayList<>();
        variable.child("enum").items().forEach(item -> item.value().ifPresent(allowed::add));
        String fallback = variable.textOf("default");
        if (!allowed.isEmpty() && variable.has("default") && !allowed.contains(fallback)) {
            context.findings()
                    .warning(
                            "QKPI-117",
                            variable.child("default").pointer(),
                            "the default `" + fallback + "` is none of the values in `enum`, so it is part of the"
                                    + " default URL, but no caller can choose it",
                            "Use one of these, or add it to them");
        }
        if (allowed.size() > MOST_VALUES) {
            context.findings()
                    .warning(
                            "QKPI-109",
                            variable.pointer(),
                            "the server's variable has too many values for a Java enum, so it is passed as text",
                            "Nothing needs to be done unless callers should choose from them");
            return List.of();
        }
        return allowed;
    }

    private static boolean isUsable(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && bare && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
