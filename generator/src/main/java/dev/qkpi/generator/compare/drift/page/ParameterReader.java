package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an operation's table of parameters, whether its cells stand apart or run together. */
final class ParameterReader {

    private static final Pattern HEADER =
            Pattern.compile("(Name|Parameter)?\\s*(Type)?\\s*(Description)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR =
            Pattern.compile("expected in (\\w+)(,?\\s*sample value\\s*:?)?", Pattern.CASE_INSENSITIVE);

    private static final int ANCHOR_LENGTH = 60;

    private enum State {
        START,
        NAMED,
        DESCRIBED,
        SAMPLE
    }

    private final PageText page;
    private final Problems problems;
    private final Set<String> hints;
    private final List<PageParameter> rows = new ArrayList<>();
    private State state = State.START;
    private Draft draft;
    private int skipTo;

    ParameterReader(PageText page, Problems problems, Set<String> hints) {
        this.page = page;
        this.problems = problems;
        this.hints = hints;
    }

    /** The rows of the table in a stretch. */
    List<PageParameter> read(int start, int end) {
        List<Piece> pieces = Piece.of(page, start, end);
        int first = 0;
        while (first < pieces.size()
                && HEADER.matcher(pieces.get(first).words()).matches()) {
            first++;
        }
        for (int i = first; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.end() > skipTo) {
                take(piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null, end);
            }
        }
        finish();
        return rows;
    }

    private void take(Piece piece, Piece next, int end) {
        switch (state) {
            case START -> start(piece, next);
            case NAMED -> type(piece);
            case DESCRIBED -> describe(piece, next, end);
            case SAMPLE -> sample(piece, next, end);
        }
    }

    private void start(Piece piece, Piece next) {
        if (swallowed(piece, next)) {
            Draft last = draft;
            draft = new Draft(last.sample.words(), last.sample.start());
            last.sample = null;
            add(last);
            state = State.NAMED;
            type(piece);
            return;
        }
        finish();
        Row named = Row.named(piece.words());
        boolean apart = named != null && next != null && (next.words().equals("*") || Row.typed(next.words()) != null);
        Row row = piece.cells() > 1 || apart ? null : Row.runOn(piece.words(), hints);
        row = row == null ? named : row;
        if (row == null || piece.cell() > 0) {
            problems.unknown(piece.start(), piece.end());
            return;
        }
        draft = new Draft(row.name(), piece.start());
        draft.required = row.required();
        draft.type = row.type();
        draft.describe(row.description());
        state = row.type().isEmpty() ? State.NAMED : State.DESCRIBED;
        anchor(piece, page.text().length());
    }

    /** Whether the sample of the last row was no sample but this row's name. */
    private boolean swallowed(Piece piece, Piece next) {
        if (draft == null || draft.sample == null || Row.named(draft.sample.words()) == null) {
            return false;
        }
        boolean typeFollows =
                next != null && (Row.isType(next.words()) || next.words().equals("*"));
        return piece.words().equals("*")
                || Row.typed(piece.words()) != null && Row.runOn(piece.words(), hints) == null && !typeFollows;
    }

    /** Whether a line is surely a row whose cells run together. */
    private boolean runsOn(Piece piece) {
        Row row = piece.cells() == 1 ? Row.runOn(piece.words(), hints) : null;
        return row != null
                && row.description().contains(" ")
                && (hints.contains(row.name())
                        || Character.isUpperCase(row.description().charAt(0)));
    }

    private void type(Piece piece) {
        String words = piece.words();
        boolean mark = words.startsWith("*") || words.equalsIgnoreCase("required");
        draft.required |= mark;
        String rest = mark ? words.replaceFirst("^(\\*|(?i)required)\\s*", "") : words;
        if (rest.isEmpty() || words.equalsIgnoreCase("optional")) {
            return;
        }
        String[] typed = Row.typed(rest);
        if (typed == null && piece.cell() == 0) {
            problems.unknown(draft.start, piece.end());
            draft = null;
            state = State.START;
            return;
        }
        draft.type = typed == null ? rest : typed[0];
        draft.describe(typed == null ? "" : typed[1]);
        state = State.DESCRIBED;
        anchor(piece, page.text().length());
    }

    private void describe(Piece piece, Piece next, int end) {
        boolean cellRow = piece.cell() == 0 && piece.cells() > 2 && Row.named(piece.words()) != null;
        if (cellRow || runsOn(piece)) {
            state = State.START;
            start(piece, next);
            return;
        }
        draft.describe(piece.words());
        anchor(piece, end);
    }

    /** Looks for the words that tell the place; they end the description. */
    private void anchor(Piece piece, int end) {
        // What stood before was searched then; only words across a line's end are searched again.
        int from = Math.max(0, draft.description.length() - piece.words().length() - ANCHOR_LENGTH);
        String words = draft.description.substring(from);
        Matcher anchor = ANCHOR.matcher(words);
        if (!anchor.find()) {
            return;
        }
        draft.in = anchor.group(1).toLowerCase(Locale.ROOT);
        String rest = words.substring(anchor.end()).strip();
        draft.description.setLength(from + anchor.start());
        state = anchor.group(2) == null ? State.START : State.SAMPLE;
        if (rest.isEmpty()) {
            return;
        }
        Matcher inPage = ANCHOR.matcher(page.text()).region(piece.start(), piece.end());
        int at = inPage.find() ? inPage.end() : piece.start();
        if (state == State.SAMPLE) {
            sample(new Piece(rest, at, piece.end(), 0, 1), null, end);
        } else {
            problems.unknown(at, piece.end());
        }
    }

    private void sample(Piece piece, Piece next, int end) {
        state = State.START;
        boolean json = piece.words().startsWith("{") || piece.words().startsWith("[");
        if (json) {
            json(piece, end);
        } else if (runsOn(piece) || piece.cells() > 2) {
            start(piece, next);
        } else {
            draft.sample = piece;
        }
    }

    private void json(Piece piece, int end) {
        Cursor cursor = new Cursor(page, piece.start(), end);
        CallReader reader = new CallReader(cursor, problems);
        cursor.skipBlank();
        draft.value = reader.json().orElse(null);
        skipTo = cursor.at();
        int lineEnd = Math.min(page.lineEnd(skipTo), end);
        if (skipTo > piece.start() && skipTo < lineEnd) {
            problems.unknown(skipTo, lineEnd);
            skipTo = lineEnd;
        }
    }

    private void finish() {
        if (draft != null) {
            add(draft);
            draft = null;
        }
    }

    private void add(Draft row) {
        Place place = page.place(row.start);
        if (row.in.isEmpty()) {
            problems.endPart();
            problems.add(
                    PageProblem.UNKNOWN,
                    place,
                    "the parameter `" + row.name + "` has no place on the page",
                    "Read the row, and compare it with the document by hand");
        }
        rows.add(new PageParameter(
                row.name,
                row.in,
                row.required,
                row.type,
                row.description.toString().strip(),
                row.sample == null ? "" : row.sample.words(),
                row.value,
                place));
    }

    /** A row while it is read. */
    private static final class Draft {
        private final String name;
        private final int start;
        private final StringBuilder description = new StringBuilder();
        private boolean required;
        private String type = "";
        private String in = "";
        private Piece sample;
        private PageValue value;

        Draft(String name, int start) {
            this.name = name;
            this.start = start;
        }

        void describe(String words) {
            description
                    .append(description.isEmpty() || words.isEmpty() ? "" : " ")
                    .append(words);
        }
    }
}
