package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.qkpi.generator.document.Pointers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of the alternatives that a value meets none of, keeps the one that was most likely meant. */
final class Branches {

    private static final Pattern ANY = Pattern.compile("/anyOf/\\d");
    private static final int WRONG_TYPE = 100;
    private static final int OTHER_CHOICE = 10;
    private static final int OTHER_VALUE = 3;

    /** Fields that say which of several kinds a thing is. */
    private static final Set<String> TELLING = Set.of("in", "type", "scheme");

    private final List<Breach> breaches;
    private final Set<Breach> dropped = new HashSet<>();
    private final Map<Breach, JsonNode> merged = new HashMap<>();

    private Branches(List<Breach> breaches) {
        this.breaches = breaches;
    }

    static List<Breach> chosen(List<Breach> breaches) {
        Branches branches = new Branches(breaches);
        branches.choices().stream()
                .sorted(Comparator.comparingInt(choice -> choice.path().length()))
                .forEach(branches::choose);
        return breaches.stream()
                .filter(breach -> !branches.dropped.contains(breach))
                .map(breach ->
                        branches.merged.containsKey(breach) ? breach.expecting(branches.merged.get(breach)) : breach)
                .toList();
    }

    /** A keyword with alternatives and the place of the value; of {@code anyOf}, the validator tells its parts only. */
    private record Choice(String path, String pointer) {}

    private List<Choice> choices() {
        Set<Choice> choices = new LinkedHashSet<>();
        Map<String, List<String>> places = new TreeMap<>();
        for (Breach breach : breaches) {
            if (breach.keyword().equals("oneOf")) {
                choices.add(new Choice(breach.path(), breach.pointer()));
            }
            Matcher keyword = ANY.matcher(breach.path());
            while (keyword.find()) {
                String path = breach.path().substring(0, keyword.start() + "/anyOf".length());
                places.computeIfAbsent(path, any -> new ArrayList<>()).add(breach.pointer());
            }
        }
        places.forEach((path, pointers) -> {
            String top = null;
            for (String pointer : pointers.stream().sorted().toList()) {
                if (top == null || !(pointer + "/").startsWith(top + "/")) {
                    top = pointer;
                    choices.add(new Choice(path, top));
                }
            }
        });
        return List.copyOf(choices);
    }

    private void choose(Choice choice) {
        Map<String, List<Breach>> byBranch = new TreeMap<>();
        Breach itself = null;
        for (Breach breach : breaches) {
            boolean here = (breach.pointer() + "/").startsWith(choice.pointer() + "/") && !dropped.contains(breach);
            if (here && breach.path().startsWith(choice.path() + "/")) {
                String rest = breach.path().substring(choice.path().length() + 1);
                byBranch.computeIfAbsent(rest.replaceAll("/.*", ""), any -> new ArrayList<>())
                        .add(breach);
            } else if (here && breach.path().equals(choice.path())) {
                itself = breach;
            }
        }
        List<Breach> best = ofNone(byBranch.values(), choice).stream()
                .min(Comparator.comparingInt(branch -> cost(branch, choice)))
                .orElse(List.of());
        if (!best.isEmpty()) {
            dropped.add(itself);
            byBranch.values().stream()
                    .flatMap(List::stream)
                    .filter(breach -> !best.contains(breach))
                    .forEach(dropped::add);
        }
    }

    /** Where a value that tells the branches apart is none of theirs, that is all there is to say. */
    private Collection<List<Breach>> ofNone(Collection<List<Breach>> branches, Choice choice) {
        Breach first = null;
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (List<Breach> branch : branches) {
            Breach telling = branch.stream()
                    .filter(breach -> breach.isOfOtherValue() && isTelling(breach, choice))
                    .findFirst()
                    .orElse(null);
            if (telling == null || first != null && !telling.pointer().equals(first.pointer())) {
                return branches;
            }
            first = first == null ? telling : first;
            JsonNode expected = telling.expected();
            (expected.isArray() ? expected : List.of(expected)).forEach(values::add);
        }
        if (first == null) {
            return branches;
        }
        merged.put(first, values);
        return List.of(List.of(first));
    }

    private static boolean isTelling(Breach breach, Choice choice) {
        return breach.pointer().lastIndexOf('/') == choice.pointer().length()
                && TELLING.contains(Pointers.last(breach.pointer()));
    }

    /** Low where a value looks like what a branch describes: of its type, and its choices made for it. */
    private static int cost(List<Breach> branch, Choice choice) {
        int cost = 0;
        for (Breach breach : branch) {
            boolean choosing = breach.isOfOtherValue()
                    || breach.path().endsWith("/scheme/not")
                    || breach.path().endsWith("/scheme/pattern");
            boolean near = breach.pointer().lastIndexOf('/') == choice.pointer().length();
            if (breach.keyword().equals("type") && breach.pointer().equals(choice.pointer())) {
                cost += WRONG_TYPE;
            } else {
                cost += !choosing || !near ? 1 : isTelling(breach, choice) ? OTHER_CHOICE : OTHER_VALUE;
            }
        }
        return cost;
    }
}
