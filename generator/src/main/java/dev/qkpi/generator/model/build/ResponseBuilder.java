package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Answer;
import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ScalarKind;
import dev.qkpi.generator.model.Success;
import dev.qkpi.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Documented answers: what a success carries, and which failures there are. */
final class ResponseBuilder {

    private static final Map<String, String> NAMES = Map.of(
            "200", "Ok",
            "201", "Created",
            "202", "Accepted",
            "203", "NonAuthoritative",
            "204", "NoContent",
            "205", "ResetContent",
            "206", "PartialContent",
            "207", "MultiStatus",
            "2XX", "Success");

    private final BuildContext context;
    private final TypeBuilder types;
    private final ContentBuilder contents;
    private final HeaderBuilder headers;

    ResponseBuilder(BuildContext context, TypeBuilder types, ContentBuilder contents) {
        this.context = context;
        this.types = types;
        this.contents = contents;
        this.headers = new HeaderBuilder(context, types);
    }

    /** One documented answer: its status ({@code 200}, {@code 2XX} or {@code default}), its place, its bodies. */
    private record Documented(String status, Element place, List<Content> forms) {

        int number() {
            return Integer.parseInt(status.replace("XX", "00"));
        }
    }

    /** What an operation answers: its success, the usual form first, its headers, and its failures. */
    record Responses(List<Success> successes, Optional<AnswerHeaders> headers, List<Failure> failures) {}

    /** The answers of an operation. */
    Responses build(Element operation, String operationId) {
        List<Element> answers = operation.child("responses").withoutExtensions();
        List<String> statuses = answers.stream().map(Element::name).toList();
        boolean success = statuses.stream().anyMatch(status -> status.startsWith("2"));
        boolean redirects = !success && statuses.stream().anyMatch(status -> status.matches("(?i)30[12378]|3XX"));
        List<Documented> successes = new ArrayList<>();
        List<Documented> failures = new ArrayList<>();
        List<Element> good = new ArrayList<>();
        for (Element answer : answers) {
            String status = statusOf(answer);
            Element place = answer.follow();
            boolean succeeds = status.startsWith("2") || status.equals("default") && !success && !redirects;
            if (status.matches("1(\\d\\d|XX)")) {
                reportInterim(place);
            } else if (redirects && status.startsWith("3")) {
                good.add(place);
                reportBody(place, "the result of a redirection is where it leads, so its body is left out");
            } else if (status.matches("[2345](\\d\\d|XX)|default")) {
                String hint = succeeds
                        ? context.ownerOf(place, operationId, "Response")
                        : context.ownerOf(place, operationId + " " + status, "Error");
                boolean bodiless = isBare(status, place) || isOfHead(operation, place);
                (succeeds ? successes : failures).add(documented(status, place, bodiless, hint));
            } else {
                reportUnknown(answer);
            }
        }
        failures.forEach(failure -> headers.addFailure(failure.status(), failure.place()));
        successes.forEach(answer -> good.add(answer.place()));
        return new Responses(
                redirects ? List.of(redirection(statuses)) : successes(successes, operation, operationId),
                headers.ofSuccesses(good, operation, operationId, redirects),
                failures.stream().map(ResponseBuilder::failure).toList());
    }

    private Documented documented(String status, Element place, boolean bodiless, String hint) {
        List<Content> forms = bodiless ? List.of() : contents.build(place.child("content"), types::refOf, hint);
        return new Documented(status, place, forms);
    }

    /** The headers of failures, of all operations built so far, by status. */
    Map<String, AnswerHeaders> failureHeaders() {
        return headers.ofFailures();
    }

    private static String statusOf(Element answer) {
        return answer.name().equalsIgnoreCase("default")
                ? "default"
                : answer.name().toUpperCase(Locale.ROOT);
    }

    /** Whether HTTP knows no body for the status. */
    private boolean isBare(String status, Element place) {
        boolean bare = status.matches("204|205|304");
        if (bare) {
            reportBody(place, "an answer with status " + status + " has no body, so what is described is left out");
        }
        return bare;
    }

    private boolean isOfHead(Element operation, Element place) {
        boolean head = operation.name().equals("head");
        if (head && place.pointer().startsWith(operation.pointer())) {
            reportBody(place, "an answer to HEAD has no body, so what is described is left out");
        }
        return head;
    }

    private void reportBody(Element place, String problem) {
        if (!place.child("content").members().isEmpty()) {
            context.findings()
                    .warning(
                            "QKPI-088",
                            place.child("content").pointer(),
                            problem,
                            "Describe the body with the status or the method that has it");
        }
    }

    private void reportInterim(Element place) {
        context.findings()
                .warning(
                        "QKPI-085",
                        place.pointer(),
                        "an answer that only announces another one is left to the HTTP connection",
                        "Document the answer that follows");
    }

    private void reportUnknown(Element answer) {
        context.findings()
                .warning(
                        "QKPI-114",
                        answer.pointer(),
                        "`" + answer.name() + "` is no status, so this answer is left out",
                        "Use a code such as 404, a range such as 4XX, or `default`");
    }

    private List<Success> successes(List<Documented> found, Element operation, String operationId) {
        boolean silent = found.stream()
                .allMatch(answer ->
                        answer.status().equals("default") && answer.forms().isEmpty());
        if (silent) {
            return List.of(new Success(204, Optional.empty()));
        }
        List<Documented> numbered = found.stream()
                .map(answer -> answer.status().equals("default")
                        ? new Documented("200", answer.place(), answer.forms())
                        : answer)
                .toList();
        long bodies = numbered.stream()
                .filter(answer -> !answer.forms().isEmpty())
                .map(answer -> List.of(
                        answer.forms().get(0).kind(), answer.forms().get(0).type()))
                .distinct()
                .count();
        return bodies > 1 ? List.of(union(numbered, operation, operationId)) : single(numbered, operation.name());
    }

    /** Successes with one and the same body, or none at all. */
    private static List<Success> single(List<Documented> found, String method) {
        Optional<Documented> filled =
                found.stream().filter(answer -> !answer.forms().isEmpty()).findFirst();
        Optional<Documented> bare =
                found.stream().filter(answer -> answer.forms().isEmpty()).findFirst();
        if (filled.isEmpty()) {
            boolean created = method.equals("post")
                    && found.stream().anyMatch(answer -> answer.status().equals("201"));
            return List.of(new Success(created ? 201 : found.get(0).number(), Optional.empty()));
        }
        Success usual = new Success(
                filled.get().number(), Optional.empty(), bare.map(Documented::number), List.of(), Optional.empty());
        return filled.get().forms().stream().map(usual::with).toList();
    }

    private Success union(List<Documented> found, Element operation, String operationId) {
        NameScope names = new NameScope();
        List<Answer> answers = new ArrayList<>();
        for (Documented answer : found) {
            String name = names.claim(NAMES.getOrDefault(answer.status(), "Status" + answer.status()));
            answers.add(new Answer(
                    answer.status(),
                    name,
                    answer.forms().stream().findFirst().map(ResponseBuilder::plain),
                    text(answer)));
            reportPlain(answer);
            if (answer.forms().size() > 1) {
                context.findings()
                        .warning(
                                "QKPI-040",
                                answer.place().child("content").pointer(),
                                "of several media types only `"
                                        + answer.forms().get(0).mediaTypes().get(0)
                                        + "` is generated, since another success carries another body",
                                "Nothing needs to be done unless callers need another one");
            }
        }
        String type = context.nameOf(operation.pointer() + "#result", operationId + " Result");
        return new Success(answers.get(0).sent(), Optional.empty(), Optional.empty(), answers, Optional.of(type));
    }

    /** Tells of a body that has a type and is not taken apart. */
    private void reportPlain(Documented answer) {
        answer.forms().stream()
                .findFirst()
                .filter(form -> plain(form) != form)
                .ifPresent(form -> context.findings()
                        .warning(
                                "QKPI-080",
                                answer.place().child("content").pointer(),
                                "`" + form.mediaTypes().get(0) + "` is passed as "
                                        + (form.kind() == Content.Kind.FORM ? "a text" : "bytes")
                                        + ", since another success carries another body",
                                "Take it apart with a library of your choice, or describe a JSON body"));
    }

    /** A body among others that differ: forms as their text, multipart as it comes. */
    private static Content plain(Content content) {
        return switch (content.kind()) {
            case FORM -> new Content(content.mediaTypes(), Content.Kind.TEXT, TypeRef.scalar(ScalarKind.STRING), false);
            case MULTIPART -> new Content(content.mediaTypes(), Content.Kind.BINARY, TypeRef.BINARY, false);
            default -> content;
        };
    }

    /** An operation that is documented to redirect, and not to do anything else, gives the address. */
    private static Success redirection(List<String> statuses) {
        int status = statuses.stream()
                .filter(key -> key.matches("30[12378]"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(302);
        TypeRef address = TypeRef.scalar(ScalarKind.URI);
        return new Success(status, Optional.of(new Content(List.of(), Content.Kind.LOCATION, address, false)));
    }

    private static Failure failure(Documented answer) {
        Optional<Content> body = answer.forms().stream()
                .filter(content -> content.kind() == Content.Kind.JSON || content.kind() == Content.Kind.TEXT)
                .findFirst();
        return new Failure(answer.status(), body, text(answer));
    }

    private static String text(Documented answer) {
        return answer.place().textOf("description");
    }
}
