package dev.qkpi.generator.compare.drift.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the samples of an operation call it: what stands before its path.
 *
 * @param base the address before the version
 * @param version for example {@code v1}; empty if there is none
 */
record Address(String base, String version) {

    private static final Pattern VERSION = Pattern.compile("(.*)/(v[0-9]+(?:\\.[0-9]+)?)");

    /** The address that most samples use; samples that disagree with the heading or the others are noted. */
    static Address of(List<PageCall> calls, Heading heading, Problems problems) {
        Map<String, Integer> prefixes = new LinkedHashMap<>();
        for (PageCall call : calls) {
            checkMethod(call, heading, problems);
            if (call.url().isEmpty()) {
                continue;
            }
            if (call.address().endsWith(heading.path())) {
                String address = call.address();
                prefixes.merge(
                        address.substring(0, address.length() - heading.path().length()), 1, Integer::sum);
            } else {
                problems.add(
                        PageProblem.SELF,
                        call.place(),
                        "the " + call.tool() + " sample calls " + call.address() + ", but the heading has the path "
                                + heading.path(),
                        "Find out which of the two holds");
            }
        }
        if (prefixes.isEmpty()) {
            noAddress(calls, heading, problems);
            return new Address("", "");
        }
        String most = prefixes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        checkPrefixes(calls, heading, most, problems);
        Matcher version = VERSION.matcher(most);
        return version.matches() ? new Address(version.group(1), version.group(2)) : new Address(most, "");
    }

    private static void checkMethod(PageCall call, Heading heading, Problems problems) {
        if (!call.method().isEmpty() && !call.method().equals(heading.method())) {
            problems.add(
                    PageProblem.SELF,
                    call.place(),
                    "the " + call.tool() + " sample calls with " + call.method() + ", but the heading has "
                            + heading.method(),
                    "Find out which of the two holds");
        }
    }

    private static void checkPrefixes(List<PageCall> calls, Heading heading, String most, Problems problems) {
        for (PageCall call : calls) {
            String address = call.address();
            if (address.endsWith(heading.path()) && !address.equals(most + heading.path())) {
                problems.add(
                        PageProblem.SELF,
                        call.place(),
                        "the " + call.tool() + " sample calls " + address + ", but other samples call " + most
                                + heading.path(),
                        "Find out which of the two holds");
            }
        }
    }

    private static void noAddress(List<PageCall> calls, Heading heading, Problems problems) {
        if (calls.stream().allMatch(call -> call.url().isEmpty())) {
            problems.add(
                    PageProblem.NO_ADDRESS,
                    problems.place(heading.start()),
                    "no sample of " + heading.method() + " " + heading.path() + " shows an address, so its version is"
                            + " not known",
                    "Compare its version with the document by hand");
        }
    }
}
