package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.page.PageCall;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.spec.Aspect;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecOperation;
import dev.qkpi.generator.compare.drift.spec.SpecSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds a document against a page. */
final class DocumentDrift {

    private static final int MAX_DEPTH = 200;
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)\\}");

    private final Page page;
    private final SpecApi api;
    private final Shown shown = new Shown();
    private final Drifts drifts = new Drifts();
    private final Pairing<PageOperation, SpecOperation> pairing;

    private DocumentDrift(Page page, SpecApi api) {
        this.page = page;
        this.api = api;
        this.pairing = new Pairing<>(page.operations(), api.operations(), DocumentDrift::key, DocumentDrift::key);
    }

    /** All differences, in the order of the page. */
    static List<Drift> of(Page page, SpecApi api) {
        DocumentDrift drift = new DocumentDrift(page, api);
        drift.compare();
        return drift.drifts.all();
    }

    /** Tells of parts that lie in other files, which nothing here reads. */
    private void elsewhere(SpecNode node, int depth) {
        boolean schema = !node.pointer().contains("/example");
        if (schema && !node.reference().isEmpty() && !node.reference().startsWith("#")) {
            drifts.add(
                            Ids.ELSEWHERE,
                            Kind.UNKNOWN,
                            "the document refers to `" + node.reference() + "`, which is not compared")
                    .remedy("Bundle the document into one file, or compare that part by hand")
                    .at(page.place(), node);
        }
        if (depth < MAX_DEPTH) {
            node.members().values().forEach(member -> elsewhere(member, depth + 1));
            node.items().forEach(item -> elsewhere(item, depth + 1));
        }
    }

    private static Pairing.Key key(PageOperation operation) {
        return new Pairing.Key(operation.method(), operation.version(), operation.path());
    }

    private static Pairing.Key key(SpecOperation operation) {
        return new Pairing.Key(operation.method(), operation.version(), operation.path());
    }

    private void compare() {
        page.problems().forEach(drifts::add);
        elsewhere(api.root(), 0);
        pairing.run((first, second) -> {
            Drifts none = new Drifts();
            contents(none, first, second);
            return none.all().isEmpty();
        });
        for (var pair : pairing.pairs()) {
            show(pair.first(), pair.second());
        }
        base();
        for (PageOperation operation : pairing.firstOnly()) {
            drifts.add(
                            Ids.OPERATION_PAGE,
                            Kind.PAGE_ONLY,
                            "the page has " + operation.label() + ", which the document lacks")
                    .remedy("Add the operation")
                    .fix(() -> NewOperation.add(api, operation))
                    .at(operation.place(), api.root().get("paths"));
        }
        for (var pair : pairing.pairs()) {
            moved(pair.first(), pair.second());
            contents(drifts, pair.first(), pair.second());
        }
        for (SpecOperation operation : pairing.secondOnly()) {
            if (!operation.node().marked(Aspect.PRESENCE)) {
                drifts.add(
                                Ids.OPERATION_DOCUMENT,
                                Kind.DOCUMENT_ONLY,
                                "the document has " + operation.label() + " without a mark, the page lacks it")
                        .remedy("Take the operation out, or mark it as inferred or assumed with a reason")
                        .fix(() -> Fixes.mark(operation.node(), "The page does not have the operation."))
                        .at(page.place(), operation.node());
            }
        }
    }

    private void show(PageOperation operation, SpecOperation spec) {
        operation
                .bodySample()
                .ifPresent(sample -> shown.add(
                        sample,
                        new SpecSchema(SpecOperation.media(spec.node().get("requestBody"))
                                .get("schema"))));
        if (operation.response() != null) {
            spec.codes().forEach((code, response) -> {
                if (code.startsWith("2")) {
                    shown.add(
                            operation.response(),
                            new SpecSchema(SpecOperation.media(response).get("schema")));
                }
            });
        }
    }

    private void base() {
        Map<String, List<PageOperation>> bases = new LinkedHashMap<>();
        for (PageOperation operation : page.operations()) {
            if (!operation.base().isEmpty() && !api.serves(operation.base())) {
                bases.computeIfAbsent(operation.base(), key -> new ArrayList<>())
                        .add(operation);
            }
        }
        bases.forEach((base, operations) -> drifts.add(
                        Ids.BASE,
                        Kind.CONTRADICTION,
                        "the page calls " + operations.size() + (operations.size() == 1 ? " operation" : " operations")
                                + " at " + base + ", the document's servers are " + api.servers())
                .remedy("Take the page's address, or note why the document's is right")
                .fix(() -> Fixes.setBase(api, base))
                .at(operations.get(0).place(), api.root().get("servers")));
    }

    private void moved(PageOperation operation, SpecOperation spec) {
        boolean version =
                operation.version().equals(spec.version()) || operation.calls().isEmpty();
        boolean same = version
                && operation.method().equals(spec.method())
                && blank(operation.path()).equals(blank(spec.path()));
        if (!same) {
            drifts.add(
                            Ids.MOVED,
                            Kind.CONTRADICTION,
                            "the page has " + operation.label() + ", the document has it as " + spec.label())
                    .remedy("Move the operation, or note why the document is right")
                    .fix(() -> NewOperation.move(spec, operation))
                    .at(operation.place(), spec.node());
        }
    }

    private static String blank(String path) {
        return VARIABLE.matcher(path).replaceAll("{}").replaceFirst("/$", "");
    }

    private void contents(Drifts into, PageOperation operation, SpecOperation spec) {
        Map<String, String> variables = variables(into, operation, spec);
        deprecation(into, operation, spec);
        authorization(into, operation, spec);
        new ParameterDrift(into, operation, spec, variables).check();
        new BodyDrift(into, shown, operation, spec).check();
    }

    /** The names of path variables on the page with those in the document. */
    private static Map<String, String> variables(Drifts into, PageOperation operation, SpecOperation spec) {
        List<String> mine = names(operation.path());
        List<String> theirs = names(spec.path());
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            variables.put(mine.get(i), theirs.get(i));
            if (!mine.get(i).equals(theirs.get(i))) {
                into.add(
                                Ids.VARIABLE,
                                Kind.CONTRADICTION,
                                operation.label() + ": the page calls a variable of the path `" + mine.get(i)
                                        + "`, the document `" + theirs.get(i) + "`")
                        .remedy("Take the page's name")
                        .at(operation.place(), spec.item());
            }
        }
        return variables;
    }

    /** The names of a path's variables, in its order. */
    static List<String> names(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    private static void deprecation(Drifts into, PageOperation operation, SpecOperation spec) {
        SpecNode deprecated = spec.node().get("deprecated");
        if (operation.deprecated() != deprecated.isTrue()) {
            into.add(
                            Ids.DEPRECATED,
                            Kind.CONTRADICTION,
                            operation.label()
                                    + (operation.deprecated()
                                            ? ": the page calls it deprecated, the document does not"
                                            : ": the document calls it deprecated, the page does not"))
                    .remedy("Take what the page says, or note why the document is right")
                    .fix(() -> Fixes.setDeprecated(spec.node(), operation.deprecated()))
                    .at(operation.place(), deprecated);
        }
    }

    private void authorization(Drifts into, PageOperation operation, SpecOperation spec) {
        PageCall call = operation.curl().orElse(null);
        if (call == null || call.headers().isEmpty()) {
            return;
        }
        Set<String> page = new TreeSet<>();
        for (String header : call.headers()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("authorization:")) {
                page.add(header.substring(14).strip().split("\\s")[0].toLowerCase(Locale.ROOT));
            }
        }
        Set<String> document = new TreeSet<>(api.schemes(spec));
        document.removeIf(scheme -> call.headerNames().stream().anyMatch(scheme::equalsIgnoreCase));
        if (!page.equals(document)) {
            into.add(
                            Ids.AUTHORIZATION,
                            Kind.CONTRADICTION,
                            operation.label() + ": the page's sample is authorized by " + shown(page)
                                    + ", the document says " + shown(document))
                    .remedy("Compare the document's security with the page")
                    .at(call.place(), spec.node().get("security"));
        }
    }

    private static String shown(Set<String> schemes) {
        return schemes.isEmpty() ? "nothing" : String.join(" or ", schemes);
    }
}
