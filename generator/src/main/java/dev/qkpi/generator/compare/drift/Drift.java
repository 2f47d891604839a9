package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.page.Place;
import dev.qkpi.generator.compare.drift.spec.SpecNode;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One difference between a page and a document, or between two pages.
 *
 * @param id stable identifier of the rule
 * @param kind what sort of difference it is
 * @param problem what differs, a sentence without its full stop
 * @param remedy what to do about it, a sentence without its full stop
 * @param page where the page says it, or would say it
 * @param other where the other side says it or would say it; {@code null} if there is no such place
 * @param fixes ways to settle the difference in the document's text, the best first; each may turn out not to be possible
 */
record Drift(
        String id,
        Kind kind,
        String problem,
        String remedy,
        Place page,
        Other other,
        List<Supplier<Optional<SpecText>>> fixes) {

    /** Copies the ways. */
    Drift {
        fixes = List.copyOf(fixes);
    }

    /** The sorts of differences. */
    enum Kind {
        /** Both sides speak of the same and disagree. */
        CONTRADICTION("contradictions"),
        /** The page says it, the document does not. */
        PAGE_ONLY("only on the page"),
        /** The document says it without a mark, the page does not. */
        DOCUMENT_ONLY("only in the document"),
        /** A mark says that the page is silent, but it speaks. */
        MARK("marks too many"),
        /** The page says something that is not understood. */
        UNKNOWN("not understood"),
        /** Two copies of the page differ. */
        CHANGE("changes");

        private final String many;

        Kind(String many) {
            this.many = many;
        }

        /** The kind behind a number. */
        String plural(int count) {
            boolean noun = this == CONTRADICTION || this == CHANGE;
            return count == 1 && noun ? toString() : count == 1 && this == MARK ? "mark too many" : many;
        }

        /** The kind as reports write it. */
        @Override
        public String toString() {
            return switch (this) {
                case CONTRADICTION, CHANGE -> name().toLowerCase(Locale.ROOT);
                case MARK -> "mark too many";
                default -> many;
            };
        }
    }

    /**
     * A place of the other side.
     *
     * @param file name of the file
     * @param line line, counted from 1
     * @param column column, counted from 1
     * @param pointer JSON pointer in a document, empty in a page
     */
    record Other(String file, int line, int column, String pointer) {

        /** The place of a value; of one that is not there, the nearest above it. */
        static Other of(SpecNode node) {
            SpecNode there = node;
            while (there.missing() && !there.pointer().isEmpty()) {
                there = there.at(there.pointer().substring(0, there.pointer().lastIndexOf('/')));
            }
            return new Other(node.file().name(), there.line(), there.column(), there.pointer());
        }

        /** A place of another page. */
        static Other of(Place place) {
            return new Other(place.file(), place.line(), place.column(), "");
        }
    }

    /** What tells it from other differences, whatever lines the document has. */
    String key() {
        return id + " " + page + " " + problem;
    }
}
