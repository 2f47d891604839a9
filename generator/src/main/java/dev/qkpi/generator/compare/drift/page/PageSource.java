package dev.qkpi.generator.compare.drift.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A saved page with its bytes at hand.
 *
 * @param name how messages call it
 * @param content the bytes, text or HTML
 */
public record PageSource(String name, byte[] content) {

    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final Pattern HTML = Pattern.compile(
            "<!doctype\\s+html|<(html|head|body|main|article|div|table|section|h1|p|pre)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w:.-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARCHIVE =
            Pattern.compile("^(From: <Saved by|MIME-Version: |Content-Type: multipart/)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> ONE_BYTE = Set.of("iso-8859-1", "latin1", "windows-1252", "us-ascii");

    /** The page in a file. */
    public static PageSource file(Path file) {
        String name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            throw new UncheckedIOException(
                    new IOException(file + " is a directory. Name the file in it that holds the saved page."));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new PageSource(name, in.readNBytes(MAX_BYTES + 1));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("There is no file " + file + ". Check the path of the saved page.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + ": " + e, e);
        }
    }

    /** A page given as text. */
    public static PageSource text(String name, String text) {
        return new PageSource(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The page as text with places. */
    PageText read() {
        if (content.length > MAX_BYTES) {
            throw unreadable(
                    1, 1, "the page is larger than 16 MB", "Save the reference page alone, as HTML only or as text");
        }
        String text = decode().replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            throw unreadable(1, 1, "the page is empty", "Save it again once the browser shows it");
        }
        if (ARCHIVE.matcher(text).find()) {
            throw unreadable(1, 1, "this is a web archive", "Save the page as HTML only, or copy its text");
        }
        String head = text.substring(0, Math.min(text.length(), 4096)).stripLeading();
        boolean html = head.startsWith("<") && HTML.matcher(head).find();
        return html ? new HtmlText(name, text).read() : PageText.plain(name, text);
    }

    private String decode() {
        int start = begins(0xEF, 0xBB, 0xBF) ? 3 : begins(0xFE, 0xFF) || begins(0xFF, 0xFE) ? 2 : 0;
        Charset charset =
                start == 2 ? begins(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE : declared();
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, start, content.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        boolean broken = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (broken || nul >= 0) {
            Place place = PageText.plain(name, text + " ").place(nul >= 0 ? nul : text.length());
            throw PageException.unreadable(
                    place,
                    nul >= 0 ? "the page is not text: it has a NUL character" : "the page is not " + charset + " text",
                    "Save it as HTML only, or copy its text into a file in UTF-8");
        }
        return text;
    }

    private Charset declared() {
        String head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        if (declared.find() && ONE_BYTE.contains(declared.group(1).toLowerCase(Locale.ROOT)) && !utf8()) {
            return Charset.forName("windows-1252");
        }
        return StandardCharsets.UTF_8;
    }

    private boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private boolean begins(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private PageException unreadable(int line, int column, String problem, String remedy) {
        return PageException.unreadable(new Place(name, line, column), problem, remedy);
    }
}
