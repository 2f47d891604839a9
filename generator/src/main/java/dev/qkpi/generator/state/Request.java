package dev.qkpi.generator.state;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a run is asked for: options, the place of the document, and the templates as they are now.
 *
 * <p>Made before anything is read, so that a template which is changed meanwhile differs from what was noted.
 */
public final class Request {

    /** With more files than these, the directory holds other things too, and no run takes it for unchanged. */
    private static final int MOST_TEMPLATES = 5_000;

    private final String generator;
    private final List<String> options;
    private final InputPlace document;
    private final List<Input> templates = new ArrayList<>();

    /** A request for what lies at a place, with templates of the user's or null. */
    public Request(OptionLines options, InputPlace document, Path templates) throws IOException {
        this.generator = GeneratorStamp.get();
        this.options = options.lines();
        this.document = document;
        if (templates != null) {
            list(templates.toFile(), "");
        }
    }

    private void list(File directory, String prefix) throws IOException {
        String[] names = directory.list();
        if (names == null || templates.size() > MOST_TEMPLATES) {
            templates.add(new Input(Input.Kind.UNREPEATABLE, prefix, Input.ABSENT));
            return;
        }
        Arrays.sort(names);
        Checksum checksum = new Checksum();
        for (String name : names) {
            File file = new File(directory, name);
            if (file.isDirectory()) {
                list(file, prefix + name + "/");
            } else if (file.isFile()) {
                templates.add(new Input(Input.Kind.TEMPLATE, prefix + name, checksum.ofFile(file.getPath())));
            }
        }
    }

    /** The run that answers the request, before it has read anything but the templates. */
    public Run run() {
        return new Run(generator, options, templates, List.of());
    }

    /** The request as text: the same of requests for the same. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(document + " " + options);
        for (Input template : templates) {
            text.append(' ').append(template.name()).append(' ').append(template.checksum());
        }
        return text.toString();
    }

    /** Why another run would read or do something else than an earlier one; null if it would not. */
    String change(Run earlier) throws IOException {
        if (!generator.equals(earlier.generator())) {
            return "the generator is another";
        }
        if (!options.equals(earlier.options())) {
            return differing(options, earlier.options());
        }
        List<Input> read = earlier.inputs();
        if (read.isEmpty() || !read.get(0).name().equals(document.document())) {
            return "the document is another";
        }
        List<Input> earlierTemplates = new ArrayList<>();
        Checksum checksum = new Checksum();
        for (Input input : read) {
            if (input.kind() == Input.Kind.UNREPEATABLE) {
                return "`" + input.name() + "` may have changed";
            } else if (input.kind() == Input.Kind.TEMPLATE) {
                earlierTemplates.add(input);
            } else if (!input.checksum().equals(document.checksum(input.name(), checksum))) {
                return "`" + input.name() + "` has changed";
            }
        }
        return templates.equals(earlierTemplates) ? null : "templates have changed";
    }

    /** What to say of options that are not the same. */
    private static String differing(List<String> lines, List<String> others) {
        List<String> changed = new ArrayList<>(lines);
        changed.removeAll(others);
        if (changed.isEmpty()) {
            changed.addAll(others);
            changed.removeAll(lines);
        }
        return changed.isEmpty()
                ? "options differ"
                : "option `" + changed.get(0).substring(0, changed.get(0).indexOf('=')) + "` is another";
    }
}
