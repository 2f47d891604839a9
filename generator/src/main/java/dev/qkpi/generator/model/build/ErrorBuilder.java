package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.AnswerHeaders;
import dev.qkpi.generator.model.ErrorType;
import dev.qkpi.generator.model.Failure;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.TypeRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One exception class per documented status, and one for all others. */
final class ErrorBuilder {

    private static final Map<String, String> PHRASES = Map.ofEntries(
            Map.entry("300", "Multiple Choices"),
            Map.entry("301", "Moved Permanently"),
            Map.entry("302", "Found"),
            Map.entry("303", "See Other"),
            Map.entry("304", "Not Modified"),
            Map.entry("307", "Temporary Redirect"),
            Map.entry("308", "Permanent Redirect"),
            Map.entry("400", "Bad Request"),
            Map.entry("401", "Unauthorized"),
            Map.entry("402", "Payment Required"),
            Map.entry("403", "Forbidden"),
            Map.entry("404", "Not Found"),
            Map.entry("405", "Method Not Allowed"),
            Map.entry("406", "Not Acceptable"),
            Map.entry("407", "Proxy Authentication Required"),
            Map.entry("408", "Request Timeout"),
            Map.entry("409", "Conflict"),
            Map.entry("410", "Gone"),
            Map.entry("411", "Length Required"),
            Map.entry("412", "Precondition Failed"),
            Map.entry("413", "Content Too Large"),
            Map.entry("414", "URI Too Long"),
            Map.entry("415", "Unsupported Media Type"),
            Map.entry("416", "Range Not Satisfiable"),
            Map.entry("417", "Expectation Failed"),
            Map.entry("421", "Misdirected Request"),
            Map.entry("422", "Unprocessable Content"),
            Map.entry("423", "Locked"),
            Map.entry("424", "Failed Dependency"),
            Map.entry("425", "Too Early"),
            Map.entry("426", "Upgrade Required"),
            Map.entry("428", "Precondition Required"),
            Map.entry("429", "Too Many Requests"),
            Map.entry("431", "Request Header Fields Too Large"),
            Map.entry("451", "Unavailable For Legal Reasons"),
            Map.entry("500", "Internal Server Error"),
            Map.entry("501", "Not Implemented"),
            Map.entry("502", "Bad Gateway"),
            Map.entry("503", "Service Unavailable"),
            Map.entry("504", "Gateway Timeout"),
            Map.entry("505", "HTTP Version Not Supported"),
            Map.entry("507", "Insufficient Storage"),
            Map.entry("508", "Loop Detected"),
            Map.entry("511", "Network Authentication Required"));

    private ErrorBuilder() {}

    /** The exception classes of these operations, by status; their headers are given by status as well. */
    static List<ErrorType> build(List<Operation> operations, Map<String, AnswerHeaders> headers) {
        Map<String, Set<TypeRef>> bodies = new TreeMap<>();
        bodies.put("default", new LinkedHashSet<>());
        for (Operation operation : operations) {
            for (Failure failure : operation.failures()) {
                Set<TypeRef> types = bodies.computeIfAbsent(failure.status(), key -> new LinkedHashSet<>());
                failure.body().ifPresent(types::add);
            }
        }
        return bodies.entrySet().stream()
                .map(entry -> new ErrorType(
                        entry.getKey(),
                        className(entry.getKey()),
                        phrase(entry.getKey()),
                        List.copyOf(entry.getValue()),
                        Optional.ofNullable(headers.get(entry.getKey()))))
                .toList();
    }

    private static String phrase(String status) {
        return switch (status) {
            case "1XX" -> "an informational status";
            case "3XX" -> "a redirection";
            case "4XX" -> "a client error";
            case "5XX" -> "a server error";
            case "default" -> "a status without a class of its own";
            default -> PHRASES.getOrDefault(status, "Status " + status);
        };
    }

    /** The name of the class for a status. */
    static String className(String status) {
        return switch (status) {
            case "1XX" -> "InformationalException";
            case "3XX" -> "RedirectionException";
            case "4XX" -> "ClientErrorException";
            case "5XX" -> "ServerErrorException";
            case "default" -> "UnexpectedStatusException";
            default ->
                PHRASES.getOrDefault(status, "Status " + status)
                                .replace(" ", "")
                                .replace("-", "") + "Exception";
        };
    }
}
