package dev.qkpi.generator.docs.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Text of a document on its way into a page: one function per place that it may go to. */
final class Escape {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private Escape() {}

    /** The text as HTML, in an element or in an attribute in quotes. */
    static String html(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> out.append(isHidden(c) ? visible(c) : Character.toString(c));
            }
        });
        return out.toString();
    }

    /** Characters that no reader sees, or that change the order of those around them. */
    static boolean isHidden(int c) {
        int type = Character.getType(c);
        boolean order =
                c == 0x061c || c >= 0x200e && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return order || type == Character.CONTROL || type == Character.SURROGATE || (c & 0xfffe) == 0xfffe;
    }

    private static String visible(int c) {
        return c == '\r' ? "" : "\ufffd";
    }

    /** The address as one that a link may have: of the web, of mail, or relative; empty if it may not be linked to. */
    static Optional<String> url(String address) {
        if (address.codePoints().anyMatch(Escape::isHidden)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            String scheme = uri.getScheme();
            boolean known = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            boolean relative = scheme == null && uri.getRawAuthority() == null && !address.isBlank();
            return known || relative ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            // What is no address is shown, and leads nowhere.
            return Optional.empty();
        }
    }

    /** The text as a literal of a script: ASCII, without what could end the script. */
    static String script(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' && "\"\\<>&'".indexOf(c) < 0;
            out.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }
}
