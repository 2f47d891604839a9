package dev.qkpi.generator.template;

import dev.qkpi.generator.model.JavaText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The words for each generated package. */
final class PackageInfos {

    private static final Map<String, String> WORDS = words();

    private PackageInfos() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "",
                "The client, and what its calls take and give beside the API's own types. What may be null is marked so.");
        words.put("api", "One interface per resource, for callers and for implementations behind a server.");
        words.put("model", "The types of the API's JSON.");
        words.put("error", "What calls fail with.");
        words.put("internal", "How the client works; not for use by others, and free to change.");
        words.put(
                "internal.codec",
                "How the types of the API are read and written; not for use by others, and free to change.");
        words.put("server", "Any implementation of the interfaces, behind HTTP.");
        return words;
    }

    /** The views of the packages that a tree has, by path of the file. */
    static Map<String, PackageInfoView> of(Layout layout, Set<String> packages) {
        boolean marked = layout.nullableType().startsWith("org.jspecify.");
        Map<String, PackageInfoView> views = new LinkedHashMap<>();
        WORDS.forEach((subpackage, words) -> {
            if (packages.contains(layout.packageName(subpackage))) {
                PackageInfoView view =
                        new PackageInfoView(layout.packageName(subpackage), JavaText.javadocLine(words), marked);
                views.put(layout.path(subpackage, "package-info"), view);
            }
        });
        return views;
    }
}
