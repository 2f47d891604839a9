package dev.qkpi.generator.state;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A manifest as text: a line per fact, in ASCII, and a checksum at its end. */
final class ManifestText {

    private static final String TITLE =
            "# What qkpi generated here and from what. It keeps these files right and leaves"
                    + " others alone. Do not edit.\nformat 1\n";

    private Manifest.State state = Manifest.State.BROKEN;
    private String generator = "";
    private final List<String> options = new ArrayList<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Manifest.Entry> files = new ArrayList<>();

    private ManifestText() {}

    static String of(Manifest manifest) {
        StringBuilder text = new StringBuilder(TITLE);
        Run run = manifest.run();
        line(text, "state", manifest.state().name());
        line(text, "generator", run.generator());
        for (String option : run.options()) {
            line(text, "option", option);
        }
        for (Input input : run.inputs()) {
            line(text, "input", input.kind() + " " + input.checksum() + " " + input.name());
        }
        for (String warning : run.warnings()) {
            line(text, "warning", warning);
        }
        for (Manifest.Entry file : manifest.files()) {
            line(text, "file", file.checksum() + " " + file.path());
        }
        String sum = new Checksum().of(text.toString().getBytes(StandardCharsets.US_ASCII));
        return text.append("end ").append(sum).append('\n').toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(' ');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c < ' ' || c > '~') {
                text.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
            } else {
                text.append(c);
            }
        }
        text.append('\n');
    }

    static Manifest parse(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("end ");
        boolean whole = end > 0
                && text.startsWith(TITLE)
                && text.substring(end).equals("end " + new Checksum().of(bytes, end) + "\n");
        ManifestText parsed = new ManifestText();
        try {
            int start = Math.min(TITLE.length(), text.length());
            for (int stop = text.indexOf('\n', start); stop >= 0; stop = text.indexOf('\n', start)) {
                parsed.read(text, start, stop);
                start = stop + 1;
            }
        } catch (IllegalArgumentException e) {
            whole = false;
        }
        Run run = new Run(parsed.generator, parsed.options, parsed.inputs, parsed.warnings);
        return new Manifest(whole ? parsed.state : Manifest.State.BROKEN, run, parsed.files);
    }

    private void read(String text, int start, int stop) {
        if (text.startsWith("file ", start)) {
            int space = space(text, start + 5, stop);
            files.add(new Manifest.Entry(safe(plain(text, space + 1, stop)), text.substring(start + 5, space)));
            return;
        }
        int space = space(text, start, stop);
        String value = plain(text, space + 1, stop);
        switch (text.substring(start, space)) {
            case "state" -> state = Manifest.State.valueOf(value);
            case "generator" -> generator = value;
            case "option" -> options.add(value);
            case "warning" -> warnings.add(value);
            case "input" -> inputs.add(input(value));
            case "end" -> {}
            default -> throw new IllegalArgumentException(value);
        }
    }

    private static Input input(String value) {
        int kind = space(value, 0, value.length());
        int sum = space(value, kind + 1, value.length());
        return new Input(
                Input.Kind.valueOf(value.substring(0, kind)), value.substring(sum + 1), value.substring(kind + 1, sum));
    }

    private static int space(String text, int start, int stop) {
        int space = text.indexOf(' ', start);
        if (space < 0 || space >= stop) {
            throw new IllegalArgumentException("a line without a space");
        }
        return space;
    }

    /** A manifest that someone edited must not make us touch what lies elsewhere. */
    private static String safe(String path) {
        if (path.isEmpty()
                || path.charAt(0) == '/'
                || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0
                || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException(path);
        }
        return path;
    }

    private static String plain(String text, int start, int stop) {
        String line = text.substring(start, stop);
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder plain = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 6 <= line.length()) {
                c = (char) Integer.parseInt(line.substring(i + 2, i + 6), 16);
                i += 5;
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
