package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.Content;
import java.util.Locale;
import java.util.Set;

/** What media types are, by their names. */
final class MediaKinds {

    private static final Set<String> TEXT = Set.of(
            "application/xml",
            "application/javascript",
            "application/ecmascript",
            "application/yaml",
            "application/x-yaml",
            "application/toml",
            "application/graphql",
            "application/sql",
            "application/jwt",
            "application/jose",
            "application/x-pem-file",
            "application/pem-certificate-chain");

    private static final Set<String> STREAMS = Set.of(
            "text/event-stream",
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonlines",
            "application/jsonlines",
            "application/json-seq",
            "application/stream+json",
            "application/x-json-stream");

    private MediaKinds() {}

    /** How bytes of a media type become a Java value, whatever its schema is. */
    static Content.Kind of(String mediaType) {
        String bare = bare(mediaType);
        if (isStream(bare)) {
            return Content.Kind.BINARY;
        }
        if (isJson(bare) || bare.equals("*/*")) {
            return Content.Kind.JSON;
        }
        if (bare.equals("application/x-www-form-urlencoded")) {
            return Content.Kind.FORM;
        }
        if (bare.startsWith("multipart/")) {
            return Content.Kind.MULTIPART;
        }
        return isText(bare) ? Content.Kind.TEXT : Content.Kind.BINARY;
    }

    /** Whether the media type is JSON or built on it. */
    static boolean isJson(String mediaType) {
        String bare = bare(mediaType);
        return bare.equals("application/json") || bare.endsWith("+json") || bare.equals("text/json");
    }

    /** Whether values go one after the other, each of use before the next is there. */
    static boolean isStream(String mediaType) {
        return STREAMS.contains(bare(mediaType));
    }

    static boolean isText(String mediaType) {
        String bare = bare(mediaType);
        return bare.startsWith("text/") || isXml(bare) || TEXT.contains(bare);
    }

    static boolean isXml(String mediaType) {
        String bare = bare(mediaType);
        return bare.endsWith("+xml") || bare.equals("application/xml") || bare.equals("text/xml");
    }

    /** Without parameters, which some documents put behind a comma. */
    static String bare(String mediaType) {
        return mediaType.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
