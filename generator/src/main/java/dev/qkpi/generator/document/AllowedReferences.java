package dev.qkpi.generator.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a document's references may lead beside its own folder.
 *
 * @param origins scheme, host and port of web servers, for example {@code https://example.com}
 * @param folders folders; what lies below them is allowed too
 */
public record AllowedReferences(Set<String> origins, Set<Path> folders) {

    /** Nothing but the document's own folder. */
    public static final AllowedReferences NONE = new AllowedReferences(Set.of(), Set.of());

    /** Copies both. */
    public AllowedReferences {
        origins = Set.copyOf(origins);
        folders = Set.copyOf(folders);
    }

    /**
     * What texts name: {@code https://example.com} an origin, all others folders.
     *
     * @throws IllegalArgumentException if one is neither; the message has its cure
     */
    public static AllowedReferences of(Collection<String> texts) {
        return of(texts, Path.of(""));
    }

    /** As {@link #of(Collection)}, with folders relative to another one. */
    public static AllowedReferences of(Collection<String> texts, Path base) {
        Set<String> origins = new LinkedHashSet<>();
        Set<Path> folders = new LinkedHashSet<>();
        for (String text : texts) {
            String entry = text == null ? "" : text.strip();
            if (entry.isEmpty()) {
                throw wrong(entry);
            } else if (entry.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
                origins.add(checkedOrigin(entry));
            } else {
                folders.add(base.resolve(entry).normalize());
            }
        }
        return new AllowedReferences(origins, folders);
    }

    private static String checkedOrigin(String entry) {
        try {
            URI uri = URI.create(entry);
            boolean bare = uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && Set.of("", "/").contains(String.valueOf(uri.getRawPath()));
            if (bare && isWeb(uri)) {
                return origin(uri);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as any other text that is no origin.
        }
        throw wrong(entry);
    }

    private static IllegalArgumentException wrong(String entry) {
        return new IllegalArgumentException("allowedReferences `" + entry
                + "` is neither an origin nor a folder. Use an origin such as https://example.com, or a folder.");
    }

    /** Whether an address is one of the web's. */
    static boolean isWeb(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
    }

    /** Scheme, host and port of an address. */
    static String origin(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int standard = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == standard ? "" : ":" + uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /** Whether an address may be read. */
    boolean allows(URI uri) {
        return isWeb(uri) && uri.getRawUserInfo() == null && origins.contains(origin(uri));
    }
}
