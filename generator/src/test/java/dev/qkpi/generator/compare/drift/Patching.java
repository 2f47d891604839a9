package dev.qkpi.generator.compare.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a unified diff strictly: each line that it keeps or removes must be there. */
final class Patching {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@");

    private Patching() {}

    static String apply(String text, String patch) {
        List<String> source = lines(text);
        List<String> target = new ArrayList<>();
        int at = 0;
        List<String> script = lines(patch);
        for (int i = 2; i < script.size(); i++) {
            String line = script.get(i);
            Matcher hunk = HUNK.matcher(line.strip());
            if (hunk.matches()) {
                while (at < Integer.parseInt(hunk.group(1)) - 1) {
                    target.add(source.get(at++));
                }
                continue;
            }
            boolean open = i + 1 < script.size() && script.get(i + 1).startsWith("\\");
            String content = open ? line.substring(1, line.length() - 1) : line.substring(1);
            if (line.startsWith(" ") || line.startsWith("-")) {
                if (!source.get(at).equals(content)) {
                    throw new IllegalStateException("line " + (at + 1) + " is not " + content);
                }
                at++;
            }
            if (line.startsWith(" ") || line.startsWith("+")) {
                target.add(content);
            }
            i += open ? 1 : 0;
        }
        target.addAll(source.subList(at, source.size()));
        return String.join("", target);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)"));
    }
}
