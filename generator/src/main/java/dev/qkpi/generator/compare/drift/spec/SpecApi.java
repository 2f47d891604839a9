package dev.qkpi.generator.compare.drift.spec;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document says of its operations.
 *
 * @param root the document
 * @param operations the operations in the document's order
 */
public record SpecApi(SpecNode root, List<SpecOperation> operations) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern LEADING = Pattern.compile("/(v[0-9]+(?:\\.[0-9]+)?)(/.*)");
    private static final Pattern TRAILING = Pattern.compile("(.*)/(v[0-9]+(?:\\.[0-9]+)?)/?");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)\\}");

    /** Copies the operations. */
    public SpecApi {
        operations = List.copyOf(operations);
    }

    /** The operations of a text. */
    public static SpecApi of(SpecText text) {
        SpecNode root = text.root();
        String version = servers(root).stream()
                .map(TRAILING::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(2))
                .findFirst()
                .orElse("");
        List<SpecOperation> operations = new ArrayList<>();
        root.get("paths")
                .members()
                .forEach((path, item) -> item.follow().members().forEach((method, node) -> {
                    if (METHODS.contains(method) && path.startsWith("/")) {
                        Matcher own = LEADING.matcher(path);
                        boolean versioned = own.matches();
                        operations.add(new SpecOperation(
                                method.toUpperCase(java.util.Locale.ROOT),
                                versioned ? own.group(2) : path,
                                versioned ? own.group(1) : version,
                                item,
                                node));
                    }
                }));
        return new SpecApi(root, operations);
    }

    /** The addresses of the document's servers as written, without a trailing slash. */
    private static List<String> servers(SpecNode root) {
        return root.get("servers").items().stream()
                .map(server -> server.get("url").text().replaceFirst("/$", ""))
                .toList();
    }

    /** Whether an address is one of the servers', once their variables and trailing version are taken into account. */
    public boolean serves(String base) {
        return servers(root).stream().anyMatch(url -> {
            Matcher version = TRAILING.matcher(url);
            return pattern(version.matches() ? version.group(1) : url)
                    .matcher(base)
                    .matches();
        });
    }

    private static Pattern pattern(String url) {
        StringBuilder pattern = new StringBuilder();
        Matcher variable = VARIABLE.matcher(url);
        int from = 0;
        while (variable.find()) {
            pattern.append(Pattern.quote(url.substring(from, variable.start()))).append("[^/]+");
            from = variable.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(url.substring(from))).toString());
    }

    /** The addresses of the servers, for messages. */
    public String servers() {
        List<String> urls = servers(root);
        return urls.isEmpty() ? "none" : String.join(", ", urls);
    }

    /** Whether the document is of OpenAPI 3.0. */
    public boolean version30() {
        return root.get("openapi").text().startsWith("3.0");
    }

    /** The schemes by which an operation's calls are authorized, as {@code bearer} or the names of headers. */
    public Set<String> schemes(SpecOperation operation) {
        SpecNode own = operation.node().get("security");
        SpecNode security = own.missing() ? root.get("security") : own;
        Set<String> schemes = new LinkedHashSet<>();
        for (SpecNode requirement : security.items()) {
            for (String name : requirement.members().keySet()) {
                SpecNode scheme =
                        root.get("components", "securitySchemes", name).follow();
                String kind = scheme.get("type").text();
                schemes.add(
                        kind.equals("http")
                                ? scheme.get("scheme").text().toLowerCase(java.util.Locale.ROOT)
                                : kind.equals("apiKey") ? scheme.get("name").text() : "bearer");
            }
        }
        return schemes;
    }

    /** How many places refer to a pointer. */
    public int uses(String pointer) {
        return uses(root, "#" + pointer, new int[] {0});
    }

    private static int uses(SpecNode node, String reference, int[] depth) {
        int found = node.reference().equals(reference) ? 1 : 0;
        if (++depth[0] > 1_000_000) {
            return found;
        }
        for (Map.Entry<String, SpecNode> member : node.members().entrySet()) {
            found += uses(member.getValue(), reference, depth);
        }
        for (SpecNode item : node.items()) {
            found += uses(item, reference, depth);
        }
        return found;
    }
}
