package dev.qkpi.maven.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published artifact, and which file in it.
 *
 * @param groupId its group
 * @param artifactId its name
 * @param version its version, a single one
 * @param type its packaging, {@code jar} unless given
 * @param classifier its classifier, often empty
 * @param entry the path in the archive after {@code !/}, if given
 */
public record Coordinates(
        String groupId, String artifactId, String version, String type, String classifier, Optional<String> entry) {

    private static final String PART = "([\\w.-]+)";

    private static final Pattern FORM =
            Pattern.compile("([\\w.-]{2,}):" + PART + "(?::([^:!]+))?(?::" + PART + ")?(?::" + PART + ")?(?:!/?(.*))?");

    private static final Pattern TYPE = Pattern.compile("jar|zip|yaml|yml|json|pom|war");

    private static final String USE = " Use groupId:artifactId:version[:type[:classifier]].";

    /**
     * What a text names, or empty if it does not look like an artifact, as a path with a drive does not.
     *
     * @throws WrongInput if it looks like one, but names none or several
     */
    static Optional<Coordinates> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        String version = form.group(3);
        if (version == null) {
            throw new WrongInput("inputSpec `" + text + "` is no file, and as an artifact it has no version." + USE);
        }
        if (TYPE.matcher(version).matches() && form.group(4) != null) {
            String last = form.group(5) == null ? form.group(4) : form.group(5);
            String classifier = form.group(5) == null ? "" : ":" + form.group(4);
            throw new WrongInput("inputSpec `" + text + "` has its type before its version. Did you mean "
                    + form.group(1) + ":" + form.group(2) + ":" + last + ":" + version + classifier + "?" + USE);
        }
        if (version.matches("LATEST|RELEASE|.*[\\[\\](),].*")) {
            throw new WrongInput("inputSpec `" + text + "` names no single version, so that builds would differ."
                    + " Name one version.");
        }
        return Optional.of(new Coordinates(
                form.group(1),
                form.group(2),
                version,
                Optional.ofNullable(form.group(4)).orElse("jar"),
                Optional.ofNullable(form.group(5)).orElse(""),
                Optional.ofNullable(form.group(6)).filter(path -> !path.isEmpty())));
    }
}
