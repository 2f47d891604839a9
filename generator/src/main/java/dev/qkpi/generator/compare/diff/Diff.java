package dev.qkpi.generator.compare.diff;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.compare.Audience;
import dev.qkpi.generator.compare.Bump;
import dev.qkpi.generator.compare.Comparison;
import dev.qkpi.generator.compare.Rule.Side;
import dev.qkpi.generator.compare.Verdict;
import dev.qkpi.generator.compare.api.ApiComparison;
import dev.qkpi.generator.compare.api.JavaChange;
import dev.qkpi.generator.compare.api.JavaRule;
import dev.qkpi.generator.document.AllowedReferences;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.document.WrittenDocument;
import dev.qkpi.generator.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that differs between two documents.
 *
 * @param documents what differs in what is sent
 * @param java what differs in the generated Java; nothing if that is not asked for
 */
public record Diff(Comparison documents, List<JavaChange> java) {
    public Diff {
        java = List.copyOf(java);
    }

    /**
     * Compares two documents, and the Java that is generated from them with these options, if there are any.
     *
     * @throws SpecException if one of them is no OpenAPI document
     */
    public static Diff of(
            SpecSource before, SpecSource after, AllowedReferences allowed, Optional<GeneratorOptions> options) {
        Comparison documents =
                Comparison.of(WrittenDocument.read(before, allowed), WrittenDocument.read(after, allowed));
        return new Diff(
                documents, options.map(java -> java(before, after, java)).orElse(List.of()));
    }

    private static List<JavaChange> java(SpecSource before, SpecSource after, GeneratorOptions options) {
        try {
            return ApiComparison.compare(before, after, options);
        } catch (SpecException e) {
            String first = e.findings().isEmpty()
                    ? e.getMessage()
                    : e.findings().get(0).toString();
            return List.of(new JavaChange(
                    JavaRule.NOT_COMPARED,
                    "generated Java",
                    "it cannot be compared, since one of the documents cannot be generated from: " + first,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    "",
                    ""));
        }
    }

    /** Whether the documents differ at all. */
    public boolean isEmpty() {
        return documents.changes().isEmpty() && java.isEmpty();
    }

    /** The worst that the changes mean for some. */
    public Verdict verdict(Audience audience) {
        return Stream.of(Side.values())
                .filter(audience::has)
                .map(this::verdict)
                .reduce(Verdict.COMPATIBLE, Verdict::or);
    }

    Verdict verdict(Side side) {
        return java.stream().map(change -> change.verdict(side)).reduce(documents.verdict(side), Verdict::or);
    }

    /** The part of the version that the changes call for. */
    public Bump bump() {
        return java.stream().map(change -> Bump.of(change.verdict(Side.CLIENT))).reduce(Bump.of(documents), Bump::or);
    }

    /** What users are told of the changes. */
    public ChangelogEntry changelog() {
        return ChangelogEntry.of(documents.changes(), java);
    }

    /** The report, in which what breaks some is heavy. */
    public Report report(Audience audience) {
        return new DiffReport(this, audience).report();
    }

    static String version(WrittenDocument document) {
        return document.value() instanceof Map<?, ?> map
                        && map.get("info") instanceof Map<?, ?> info
                        && info.get("version") != null
                ? String.valueOf(info.get("version"))
                : "";
    }
}
