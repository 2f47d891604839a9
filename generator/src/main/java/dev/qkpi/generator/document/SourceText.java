package dev.qkpi.generator.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;

/** The bytes of a source as text: UTF-8, or UTF-16 with its mark; what no text editor would show is refused. */
final class SourceText {

    private static final int HEAD = 4096;

    private final byte[] bytes;
    private final int start;
    private final Charset charset;

    private SourceText(byte[] bytes, int start, Charset charset) {
        this.bytes = bytes;
        this.start = start;
        this.charset = charset;
    }

    /** The text of a source; fails if it is empty, no text, or a page for people. */
    static SourceText of(SpecSource source) {
        SourceText text = marked(source.content());
        text.check(source.name());
        return text;
    }

    /** The text of a source that has been found to be one. */
    static SourceText known(SpecSource source) {
        return marked(source.content());
    }

    private static SourceText marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new SourceText(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new SourceText(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return begins(bytes, 0xFF, 0xFE)
                ? new SourceText(bytes, 2, StandardCharsets.UTF_16LE)
                : new SourceText(bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void check(String name) {
        if (!isSound()) {
            decode(name);
        }
        checkMarkup(name);
    }

    /** Whether it is UTF-8 with something in it beyond doubt, told faster than by decoding all of it. */
    private boolean isSound() {
        CharsetDecoder decoder = charset.newDecoder();
        boolean isSound = charset == StandardCharsets.UTF_8 && hasWord();
        int at = start;
        while (isSound && at < bytes.length) {
            if (bytes[at] > 0) {
                at++;
            } else {
                int from = at;
                while (at < bytes.length && bytes[at] < 0) {
                    at++;
                }
                isSound = at > from && isDecoded(decoder, from, at);
            }
        }
        return isSound;
    }

    private boolean hasWord() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] > ' ') {
                return true;
            }
        }
        return false;
    }

    private boolean isDecoded(CharsetDecoder decoder, int from, int to) {
        try {
            decoder.decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Tells what is wrong with it, if something is. */
    private void decode(String name) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(HEAD);
        int line = 1;
        boolean blank = true;
        boolean more = true;
        while (more) {
            out.clear();
            var result = decoder.decode(in, out, true);
            char[] chars = out.array();
            for (int i = 0; i < out.position(); i++) {
                char c = chars[i];
                if (c == 0) {
                    throw SpecException.unreadable(
                            name, line, "the document is not text: it has a NUL character", "Name the document's text");
                }
                line += c == '\n' ? 1 : 0;
                blank = blank && Character.isWhitespace(c);
            }
            if (result.isError()) {
                throw SpecException.unreadable(
                        name, line, "the document is not " + charset + " text", "Save it as UTF-8");
            }
            more = result.isOverflow();
        }
        if (blank) {
            throw SpecException.unreadable(
                    name, 0, "the document is empty", "Name a file that holds an OpenAPI document");
        }
    }

    private void checkMarkup(String name) {
        String head = head();
        if (head.startsWith("<")) {
            boolean html = head.contains("<html") || head.startsWith("<!doctype html");
            throw SpecException.unreadable(
                    name,
                    1,
                    "this is " + (html ? "an HTML page" : "XML or HTML") + " and not an OpenAPI document",
                    "Name the document that the page shows or links to, JSON or YAML");
        }
    }

    private String head() {
        String text = new String(bytes, start, Math.min(HEAD, bytes.length - start), charset);
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the first character opens an object or a list as in JSON. */
    boolean looksLikeJson() {
        String head = head();
        return head.startsWith("{") || head.startsWith("[");
    }

    /** The characters from the start. */
    Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start), charset);
    }

    /** The line of a character, counted from 1. */
    int lineAt(int position) {
        int line = 1;
        try (Reader reader = reader()) {
            for (int i = 0; i < position; i++) {
                line += reader.read() == '\n' ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line;
    }

    /** Where the second halves of characters beyond the basic plane are, counted from 0 and ascending. */
    int[] pairs() {
        IntStream.Builder pairs = IntStream.builder();
        try (Reader reader = reader()) {
            char[] chars = new char[HEAD];
            int offset = 0;
            for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
                for (int i = 0; i < count; i++) {
                    if (Character.isLowSurrogate(chars[i])) {
                        pairs.add(offset + i);
                    }
                }
                offset += count;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs.build().toArray();
    }

    int length() {
        return bytes.length - start;
    }
}
