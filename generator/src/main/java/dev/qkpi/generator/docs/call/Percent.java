package dev.qkpi.generator.docs.call;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Percent-encoding as the client does it. */
final class Percent {

    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Percent() {}

    /** All but unreserved characters encoded. */
    static String encode(String text) {
        return encode(text, UNRESERVED);
    }

    /** As a value that keeps reserved characters, except for those that a query cannot have or gives a meaning. */
    static String reserved(String text) {
        return also(encode(text, UNRESERVED + RESERVED + '%'), "#[]&+");
    }

    /** As text of a path's template. */
    static String template(String text) {
        return encode(text, UNRESERVED + RESERVED + '%').replace("#", "%23").replace("?", "%3F");
    }

    /** A header's value in ASCII. */
    static String header(String value) {
        StringBuilder out = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            out.append(b >= 0 ? String.valueOf((char) b) : hex(b));
        }
        return out.toString();
    }

    /** The encoded text with these ASCII characters encoded as well. */
    static String also(String encoded, String characters) {
        StringBuilder out = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                out.append(encoded, i, Math.min(i + 3, encoded.length()));
                i += 2;
            } else {
                out.append(characters.indexOf(c) >= 0 ? hex((byte) c) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static String encode(String text, String keep) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean alphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            boolean kept = keep.indexOf(c) >= 0
                    && (c != '%'
                            || ENCODED.matcher(text).region(i, text.length()).lookingAt());
            if (alphanumeric || kept) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append(hex(b));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static String hex(byte b) {
        return String.format(Locale.ROOT, "%%%02X", b & 255);
    }
}
