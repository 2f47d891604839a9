package com.example.quickstart;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What each operation answered, once the answer has been checked and the journal has seen it come in. */
final class Report {
    private final Journal journal;
    private final Map<Operation, String> results = new EnumMap<>(Operation.class);

    Report(Journal journal) {
        this.journal = journal;
    }

    /** Takes down a checked result; fails if the operation was never answered. */
    void answered(Operation operation, String result) {
        Check.that(!journal.statuses(operation).isEmpty(), operation + " was answered");
        results.put(operation, result);
    }

    boolean isComplete() {
        return results.size() == Operation.values().length;
    }

    /** Prints one line for each operation that was answered, and how many those are. */
    void print(PrintStream out) {
        results.forEach((operation, result) -> out.printf(
                Locale.ROOT,
                "%-6s %-45s %-28s %-17s %s%n",
                operation.method(),
                operation.path(),
                operation,
                statuses(operation),
                result));
        out.printf(Locale.ROOT, "%d of %d operations answered%n", results.size(), Operation.values().length);
    }

    private String statuses(Operation operation) {
        List<Integer> statuses = journal.statuses(operation);
        return statuses.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
