package dev.qkpi.generator.validate;

import java.util.ArrayList;
import java.util.List;

/** Every id that a message can have: those of reading and building, which generating tells as well, and ours. */
final class RuleIds {

    private static final List<String> READING = List.of(
            "001", "002", "003", "004", "005", "006", "009", "010", "011", "013", "014", "015", "016", "017", "018",
            "030", "031", "032", "033", "034", "035", "040", "043", "044", "050", "051", "052", "053", "054", "055",
            "056", "065", "067", "068", "069", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079",
            "080", "081", "082", "083", "084", "085", "086", "087", "088", "090", "091", "092", "093", "094", "095",
            "096", "097", "098", "099", "100", "101", "102", "103", "104", "105", "106", "107", "108", "109", "110",
            "111", "112", "113", "114", "115", "116", "117", "118", "119", "125", "137");

    private static final List<String> ALL = join();

    private RuleIds() {}

    private static List<String> join() {
        List<String> all =
                new ArrayList<>(READING.stream().map(number -> "QKPI-" + number).toList());
        all.addAll(Check.ids());
        return List.copyOf(all);
    }

    static List<String> all() {
        return ALL;
    }

    static boolean isKnown(String id) {
        return ALL.contains(id);
    }
}
