package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.Presence;
import dev.qkpi.generator.model.Property;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Headers of answers: one record for the successes of an operation, one for each status of failures. */
final class HeaderBuilder {

    /** A header as it is described: where, what it holds, how it is laid out. */
    private record Header(String name, Element place, TypeRef type, Parameter.Layout layout) {

        boolean isLike(Header other) {
            return type.equals(other.type) && layout.equals(other.layout);
        }
    }

    /** Headers that the body decides; OpenAPI has a description of this name ignored. */
    private static final String IGNORED = "content-type";

    /** Headers that the HTTP connection sets by itself, so that no implementation can be asked for them. */
    private static final Set<String> MANAGED =
            Set.of("connection", "content-length", "date", "expect", "host", "transfer-encoding", "upgrade");

    /** More make no record. */
    private static final int MOST = 200;

    private final BuildContext context;
    private final ParameterTypes types;
    private final ParameterLayouts layouts;
    private final Map<String, Map<String, Header>> failures = new TreeMap<>();

    HeaderBuilder(BuildContext context, TypeBuilder types) {
        this.context = context;
        this.types = new ParameterTypes(context, types, "header");
        this.layouts = new ParameterLayouts(context);
    }

    /** The headers of an operation's successes; {@code redirects} tells that the result is in one of them. */
    Optional<AnswerHeaders> ofSuccesses(
            List<Element> answers, Element operation, String operationId, boolean redirects) {
        Map<String, Header> headers = new LinkedHashMap<>();
        answers.forEach(answer -> collect(answer, context.ownerOf(answer, operationId), headers));
        if (redirects) {
            headers.remove("location");
        }
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        String shared = answers.size() == 1 && !redirects ? component(answers.get(0)) : "";
        String pointer = shared.isEmpty() ? operation.pointer() : shared;
        String wish = shared.isEmpty() ? operationId : shared.substring(shared.lastIndexOf('/') + 1);
        String name = context.nameOf(pointer + "#headers", wish + " Headers");
        return Optional.of(new AnswerHeaders(name, parameters(headers, wish, answers)));
    }

    /** Notes the headers of a failure, for the exception of its status. */
    void addFailure(String status, Element answer) {
        collect(
                answer,
                context.ownerOf(answer, ErrorBuilder.className(status)),
                failures.computeIfAbsent(status, any -> new LinkedHashMap<>()));
    }

    /** The headers of failures by status. */
    Map<String, AnswerHeaders> ofFailures() {
        Map<String, AnswerHeaders> all = new TreeMap<>();
        failures.forEach((status, headers) -> {
            if (!headers.isEmpty()) {
                String wish = ErrorBuilder.className(status).replaceFirst("Exception$", "Headers");
                String name = context.nameOf("/#headers/" + status, wish);
                all.put(status, new AnswerHeaders(name, parameters(headers, status, List.of())));
            }
        });
        return all;
    }

    /** The pointer of the component that an answer is; empty if it stands in the operation. */
    private static String component(Element answer) {
        return answer.pointer().matches("/components/responses/[^/]+") ? answer.pointer() : "";
    }

    private void collect(Element answer, String owner, Map<String, Header> headers) {
        for (Element declared : answer.child("headers").members()) {
            String key = declared.name().toLowerCase(Locale.ROOT);
            if (key.equals(IGNORED) || !isName(declared, context.findings())) {
                continue;
            }
            if (headers.size() == MOST && !headers.containsKey(key)) {
                reportMost(answer);
                return;
            }
            Header header = header(declared, owner);
            Header other = headers.putIfAbsent(key, header);
            if (other != null && !other.isLike(header)) {
                headers.put(key, textOf(declared, other));
            }
        }
    }

    private void reportMost(Element answer) {
        context.findings()
                .warning(
                        "QKPI-065",
                        answer.child("headers").pointer(),
                        "only the first " + MOST + " headers are typed; callers read the others by their names",
                        "Nothing needs to be done");
    }

    /** Whether a header can have the name; told if not. */
    static boolean isName(Element declared, Findings findings) {
        boolean name = declared.name().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
        if (!name) {
            findings.warning(
                    "QKPI-086",
                    declared.pointer(),
                    "no header can have this name, so it is left out",
                    "Use letters, digits and hyphens");
        }
        return name;
    }

    private Header header(Element declared, String owner) {
        Element place = declared.follow();
        ParameterTypes.Found found = types.of(place, context.ownerOf(place, owner + " " + declared.name()));
        Parameter.Layout layout =
                found.json() ? ParameterLayouts.json() : layouts.of(place, Parameter.Place.HEADER, found.type());
        return new Header(declared.name(), place, found.type(), layout);
    }

    private Header textOf(Element declared, Header other) {
        context.findings()
                .warning(
                        "QKPI-087",
                        declared.pointer(),
                        "the header is described in another way for another answer, so it is a text",
                        "Describe it in one place below components/headers, and refer to it");
        Parameter.Layout layout = new Parameter.Layout(Parameter.Style.SIMPLE, ParameterShape.TEXT, false, false);
        return new Header(other.name(), other.place(), TypeRef.scalar(ScalarKind.STRING), layout);
    }

    private List<Parameter> parameters(Map<String, Header> headers, String owner, List<Element> answers) {
        NameScope names = NameScope.with("headers", "in", "out", "value", "of", "toHeaders");
        List<Parameter> parameters = new ArrayList<>();
        headers.forEach((key, header) -> {
            Element place = header.place();
            String name = header.name();
            Property property = new Property(
                    name,
                    context.naming()
                            .claim(names, "header:" + owner + "." + name, place.pointer(), JavaNames.member(name)),
                    header.type(),
                    isRequired(header, answers) ? Presence.REQUIRED : Presence.OPTIONAL,
                    Optional.empty(),
                    docs(place, name));
            parameters.add(new Parameter(
                    property,
                    Parameter.Place.HEADER,
                    header.layout(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        });
        return parameters;
    }

    private static Docs docs(Element place, String name) {
        String text = place.textOf("description");
        return new Docs(text.isBlank() ? "the header `" + name + "`" : text, place.flag("deprecated"));
    }

    /** Whether each of the answers has the header; of failures none does, for any server on the way may give one. */
    private static boolean isRequired(Header header, List<Element> answers) {
        return !answers.isEmpty()
                && !MANAGED.contains(header.name().toLowerCase(Locale.ROOT))
                && answers.stream().allMatch(answer -> hasRequired(answer, header.name()));
    }

    private static boolean hasRequired(Element answer, String name) {
        return answer.child("headers").members().stream()
                .filter(declared -> declared.name().equalsIgnoreCase(name))
                .map(Element::follow)
                .anyMatch(place -> place.flag("required")
                        && place.child("schema")
                                .schema()
                                .filter(SchemaView::isNullable)
                                .isEmpty());
    }
}
