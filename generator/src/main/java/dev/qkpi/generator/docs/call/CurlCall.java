package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.docs.call.PlaceLayout.Refused;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A call as curl makes it: the request that the client sends for the same values. */
final class CurlCall {

    private final ClientModel model;
    private final Variables variables;
    private final Plan plan;
    private final Map<String, String> path = new LinkedHashMap<>();
    private final List<String> query = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private final Map<String, Word> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<Word> options = new ArrayList<>();
    private final Word secretQuery = new Word();
    private final Word secretCookies = new Word();
    private boolean hasSecretQuery;
    private boolean hasSecretCookies;

    private CurlCall(ClientModel model, Variables variables, Plan plan) {
        this.model = model;
        this.variables = variables;
        this.plan = plan;
    }

    static String of(ClientModel model, Variables variables, Plan plan) {
        return new CurlCall(model, variables, plan).write();
    }

    private String write() {
        Operation operation = plan.operation();
        operation.parameters().forEach(this::parameter);
        Accepted.by(operation.success()).ifPresent(types -> headers.putIfAbsent("Accept", Word.of(types)));
        CurlBody body = CurlBody.of(operation, plan.body());
        body.contentType().ifPresent(type -> headers.put("Content-Type", Word.of(type)));
        secrets(operation);
        cookieHeader();
        List<String> lines = new ArrayList<>();
        Word url = url(operation);
        lines.add("curl" + method(operation.method(), body) + flags(url));
        lines.add("--url " + url);
        headers.forEach((name, value) -> lines.add("--header " + header(name, value)));
        options.forEach(option -> lines.add("--user " + option));
        body.options().forEach(option -> lines.add(option.name() + " " + option.value()));
        return String.join(" \\\n  ", lines);
    }

    private static Word header(String name, Word value) {
        return Word.of(name + ": ").add(value);
    }

    private static String method(String method, CurlBody body) {
        boolean usual = method.equals("GET") && body.options().isEmpty();
        return usual ? "" : method.equals("HEAD") && body.options().isEmpty() ? " --head" : " --request " + method;
    }

    /** What curl would change in an address unless it is told not to. */
    private String flags(Word url) {
        return (url.hasAny("[]{}") ? " --globoff" : "")
                + (plan.operation().path().contains("/.") ? " --path-as-is" : "");
    }

    private void parameter(Parameter parameter) {
        String name = parameter.property().wireName();
        Optional<String> setting = parameter.clientProperty();
        if (setting.isPresent()) {
            headers.put(name, new Word().variable(variables.ofProperty(setting.get())));
            return;
        }
        JsonNode value = parameter.fixed().isPresent()
                ? Json.text(parameter.fixed().get())
                : Optional.ofNullable(plan.arguments().get(parameter))
                        .map(Trees::node)
                        .orElse(null);
        if (value != null) {
            put(parameter, name, value);
        }
    }

    private void put(Parameter parameter, String name, JsonNode value) {
        List<String> texts;
        try {
            texts = Planner.texts(parameter, value);
        } catch (Refused refused) {
            // No value has a form in this style; the client refuses the call, and so there is nothing to show.
            return;
        }
        switch (parameter.place()) {
            case PATH -> path.put(name, texts.get(0));
            case QUERY -> query.addAll(texts);
            case COOKIE -> cookies.addAll(texts);
            case HEADER -> headers.put(name, Word.of(Percent.header(texts.get(0))));
        }
    }

    private void secrets(Operation operation) {
        for (Credential credential : Credentials.of(operation, model)) {
            String variable = variables.ofCredential(credential.key());
            switch (credential.kind()) {
                case BEARER -> headers.put("Authorization", Word.of("Bearer ").variable(variable));
                case SCHEME ->
                    headers.put(
                            "Authorization",
                            Word.of(credential.wireName() + " ").variable(variable));
                case BASIC ->
                    options.add(
                            new Word().variable(variable + "_USER").text(":").variable(variable + "_PASSWORD"));
                case HEADER -> headers.put(credential.wireName(), new Word().variable(variable));
                case QUERY -> {
                    String mark = hasSecretQuery || !query.isEmpty() ? "&" : "?";
                    secretQuery
                            .text(mark + Percent.encode(credential.wireName()) + "=")
                            .variable(variable);
                    hasSecretQuery = true;
                }
                case COOKIE -> {
                    String mark = hasSecretCookies || !cookies.isEmpty() ? "; " : "";
                    secretCookies
                            .text(mark + Percent.encode(credential.wireName()) + "=")
                            .variable(variable);
                    hasSecretCookies = true;
                }
            }
        }
    }

    private void cookieHeader() {
        if (!cookies.isEmpty() || hasSecretCookies) {
            Word given = headers.get("Cookie");
            Word line = given == null ? new Word() : new Word().add(given).text("; ");
            headers.put("Cookie", line.text(String.join("; ", cookies)).add(secretCookies));
        }
    }

    private Word url(Operation operation) {
        Word url = new Word();
        Optional<String> base = operation.server().or(model::defaultUrl);
        base.ifPresentOrElse(
                text -> url.text(text.endsWith("/") ? text.substring(0, text.length() - 1) : text),
                () -> url.variable(Variables.BASE_URL));
        url.text(PathText.of(operation.path(), path));
        url.text(query.isEmpty() ? "" : "?" + String.join("&", query));
        return url.add(secretQuery);
    }
}
