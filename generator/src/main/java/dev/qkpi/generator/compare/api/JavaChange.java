package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.compare.Rule.Side;
import dev.qkpi.generator.compare.Verdict;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One difference between the Java of two documents.
 *
 * @param rule what happened
 * @param element what it happened to, for example {@code KpisApi.get(String)}
 * @param detail how, without a full stop
 * @param source uses that no longer compile
 * @param binary uses whose classes, compiled before, no longer link
 * @param meaning uses that compile and link, and mean something else
 * @param before pointer in the old document to what the element comes from
 * @param after pointer in the new document
 */
public record JavaChange(
        JavaRule rule,
        String element,
        String detail,
        Set<Use> source,
        Set<Use> binary,
        Set<Use> meaning,
        String before,
        String after) {
    public JavaChange {
        source = Set.copyOf(source);
        binary = Set.copyOf(binary);
        meaning = Set.copyOf(meaning);
    }

    /** What it means for those who call an API, or for those who implement it. */
    public Verdict verdict(Side side) {
        Set<Use> uses = new TreeSet<>(source);
        uses.addAll(binary);
        uses.addAll(meaning);
        if (uses.contains(Use.CALL) || side == Side.SERVER && uses.contains(Use.IMPLEMENT)) {
            return Verdict.BREAKING;
        }
        return uses.isEmpty() ? Verdict.COMPATIBLE : Verdict.POTENTIALLY_BREAKING;
    }

    /** The worse of both verdicts. */
    public Verdict verdict() {
        return verdict(Side.CLIENT).or(verdict(Side.SERVER));
    }

    /** What happens to sources, in one sentence without its full stop. */
    public String sourceReason() {
        String kept =
                meaning.isEmpty() ? "Compiles as before" : "Compiles, but " + words(meaning) + " mean something else";
        return source.isEmpty() ? kept : upper(words(source)) + " no longer compile";
    }

    /** What happens to classes that were compiled before, in one sentence without its full stop. */
    public String binaryReason() {
        String kept = meaning.isEmpty() ? "Links as before" : "Links, but " + words(meaning) + " mean something else";
        return binary.isEmpty() ? kept : upper(words(binary)) + " no longer link";
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Set<Use> uses) {
        return new TreeSet<>(uses).stream().map(Use::words).collect(Collectors.joining(", "));
    }

    /** Element and detail as one text. */
    public String message() {
        return element + ": " + detail;
    }
}
