package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.compare.api.Member.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How two lists of parameters differ, in words. */
final class Components {

    private Components() {}

    static List<String> differences(List<Parameter> before, List<Parameter> after) {
        Map<String, String> old = types(before);
        Map<String, String> now = types(after);
        List<String> words = new ArrayList<>();
        old.forEach((name, type) -> {
            if (!now.containsKey(name)) {
                words.add("`" + name + "` is gone");
            } else if (!now.get(name).equals(type)) {
                words.add("`" + name + "` is a `" + JavaTypes.brief(now.get(name)) + "` now, it was a `"
                        + JavaTypes.brief(type) + "`");
            }
        });
        now.keySet().stream()
                .filter(name -> !old.containsKey(name))
                .forEach(name -> words.add("`" + name + "` is new"));
        return words.isEmpty() ? List.of("the components are in another order") : words;
    }

    private static Map<String, String> types(List<Parameter> parameters) {
        Map<String, String> types = new LinkedHashMap<>();
        parameters.forEach(parameter -> types.put(parameter.name(), parameter.type()));
        return types;
    }
}
