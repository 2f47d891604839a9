package dev.qkpi.generator.docs.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One word of a shell's command line. Whatever its text holds, the shell takes it as it is; variables are the only thing
 * that it puts in.
 */
final class Word {

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");
    private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z0-9 _@%+=:,./;?&-]*");

    private final List<Piece> pieces = new ArrayList<>();
    private String asTyped;

    /** A word of these characters. */
    static Word of(String text) {
        return new Word().text(text);
    }

    /** Words of our own that the shell is to take for more than their characters. */
    static Word shell(String text) {
        Word word = new Word();
        word.asTyped = text;
        return word;
    }

    private record Piece(String text, boolean variable) {}

    /** Adds characters; those that no word can have are left out. */
    Word text(String text) {
        int last = pieces.size() - 1;
        String clean = text.replace("\0", "");
        if (last >= 0 && !pieces.get(last).variable()) {
            pieces.set(last, new Piece(pieces.get(last).text() + clean, false));
        } else if (!clean.isEmpty()) {
            pieces.add(new Piece(clean, false));
        }
        return this;
    }

    /** Adds the value of a variable. */
    Word variable(String name) {
        pieces.add(new Piece(name, true));
        return this;
    }

    /** Adds what another word has. */
    Word add(Word other) {
        for (Piece piece : other.pieces) {
            if (piece.variable()) {
                pieces.add(piece);
            } else {
                text(piece.text());
            }
        }
        return this;
    }

    /** Whether it has one of these characters itself. */
    boolean hasAny(String characters) {
        return pieces.stream()
                .filter(piece -> !piece.variable())
                .flatMapToInt(piece -> piece.text().chars())
                .anyMatch(c -> characters.indexOf(c) >= 0);
    }

    /** The word as it is typed. */
    @Override
    public String toString() {
        if (asTyped != null) {
            return asTyped;
        }
        boolean plain = pieces.stream().noneMatch(Piece::variable);
        boolean quotable = pieces.stream()
                .allMatch(piece ->
                        piece.variable() || QUOTABLE.matcher(piece.text()).matches());
        if (!plain && quotable) {
            StringBuilder out = new StringBuilder("\"");
            pieces.forEach(piece -> out.append(piece.variable() ? "${" + piece.text() + "}" : piece.text()));
            return out.append('"').toString();
        }
        StringBuilder out = new StringBuilder();
        pieces.forEach(piece -> out.append(piece.variable() ? "\"${" + piece.text() + "}\"" : quoted(piece.text())));
        return out.isEmpty() ? "''" : out.toString();
    }

    private static String quoted(String text) {
        return BARE.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
