package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.Drift.Kind;
import dev.qkpi.generator.compare.drift.page.PageCall;
import dev.qkpi.generator.compare.drift.page.PageCode;
import dev.qkpi.generator.compare.drift.page.PageOperation;
import dev.qkpi.generator.compare.drift.page.PageParameter;
import dev.qkpi.generator.compare.drift.page.PageValue;
import dev.qkpi.generator.compare.drift.page.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds an operation of a page against the same of an older copy. */
final class OperationChange {

    private final Drifts drifts;
    private final PageOperation then;
    private final PageOperation now;

    OperationChange(Drifts drifts, PageOperation then, PageOperation now) {
        this.drifts = drifts;
        this.then = then;
        this.now = now;
    }

    void check() {
        same(Ids.CHANGED_WORDS, "the title", then.title(), now.title());
        same(Ids.CHANGED_WORDS, "the description", then.prose(), now.prose());
        same(Ids.CHANGED_WORDS, "the section", then.section(), now.section());
        same(Ids.CHANGED_WORDS, "deprecated", Boolean.toString(then.deprecated()), Boolean.toString(now.deprecated()));
        parameters();
        codes();
        calls();
        value(Ids.CHANGED_REQUEST, "the body of the request", then.bodySample(), now.bodySample());
        value(
                Ids.CHANGED_RESPONSE,
                "the answer",
                Optional.ofNullable(then.response()),
                Optional.ofNullable(now.response()));
    }

    private void same(String id, String what, String before, String after) {
        same(id, what + " was `" + before + "` and is `" + after + "`", before.equals(after), new Place[] {
            now.place(), then.place()
        });
    }

    private void same(String id, String problem, boolean same, Place[] places) {
        if (!same) {
            drifts.add(id, Kind.CHANGE, now.label() + ": " + problem)
                    .remedy("Compare the document with the newer page")
                    .at(places[0], places[1]);
        }
    }

    private void parameters() {
        Map<String, PageParameter> before = parameters(then);
        Map<String, PageParameter> after = parameters(now);
        after.forEach((name, row) -> {
            PageParameter old = before.get(name);
            Place[] places = {row.place(), old == null ? then.place() : old.place()};
            same(Ids.CHANGED_PARAMETERS, "the parameter `" + row.name() + "` is new", old != null, places);
            if (old != null) {
                parameter(old, row, places);
            }
        });
        before.forEach((name, row) -> same(
                Ids.CHANGED_PARAMETERS,
                "the parameter `" + row.name() + "` is gone",
                after.containsKey(name),
                new Place[] {now.place(), row.place()}));
    }

    private static Map<String, PageParameter> parameters(PageOperation operation) {
        Map<String, PageParameter> rows = new LinkedHashMap<>();
        operation.parameters().forEach(row -> rows.putIfAbsent(row.name(), row));
        return rows;
    }

    private void parameter(PageParameter old, PageParameter row, Place[] places) {
        Map<String, Function<PageParameter, String>> facts = new LinkedHashMap<>();
        facts.put("place", PageParameter::in);
        facts.put("mark as required", one -> one.required() ? "*" : "");
        facts.put("type", PageParameter::type);
        facts.put("description", PageParameter::description);
        facts.put("sample", PageParameter::sample);
        facts.forEach((what, fact) -> {
            String before = fact.apply(old);
            String after = fact.apply(row);
            String id = what.equals("description") ? Ids.CHANGED_WORDS : Ids.CHANGED_PARAMETER;
            String problem = "the " + what + " of the parameter `" + row.name() + "` was " + shown(before) + " and is "
                    + shown(after);
            same(id, problem, before.equals(after), places);
        });
    }

    private static String shown(String text) {
        return text.isEmpty() ? "absent" : "`" + text + "`";
    }

    private void codes() {
        Map<String, PageCode> before = codes(then);
        Map<String, PageCode> after = codes(now);
        after.forEach((code, one) -> {
            PageCode old = before.get(code);
            same(Ids.CHANGED_CODES, "the code " + code + " is new", old != null, new Place[] {one.place(), then.place()
            });
            if (old != null) {
                String problem =
                        "the text of the code " + code + " was " + shown(old.text()) + " and is " + shown(one.text());
                same(Ids.CHANGED_WORDS, problem, old.text().equals(one.text()), new Place[] {one.place(), old.place()});
            }
        });
        before.forEach((code, one) ->
                same(Ids.CHANGED_CODES, "the code " + code + " is gone", after.containsKey(code), new Place[] {
                    now.place(), one.place()
                }));
    }

    private static Map<String, PageCode> codes(PageOperation operation) {
        Map<String, PageCode> codes = new LinkedHashMap<>();
        operation.codes().forEach(code -> codes.putIfAbsent(code.code(), code));
        return codes;
    }

    /** Headers and names in the query of the sample for curl. */
    private void calls() {
        Optional<PageCall> before = then.curl();
        Optional<PageCall> after = now.curl();
        if (now.broken() || then.broken()) {
            return; // What cannot be read is told as such.
        }
        Place[] places = {
            after.map(PageCall::place).orElse(now.place()),
            before.map(PageCall::place).orElse(then.place())
        };
        names(before, after, PageCall::queryNames, "query parameters", places);
        names(before, after, call -> call.headers().stream().sorted().toList(), "headers", places);
    }

    private void names(
            Optional<PageCall> before,
            Optional<PageCall> after,
            Function<PageCall, List<String>> names,
            String what,
            Place[] places) {
        String old = before.map(names).map(list -> String.join(", ", list)).orElse("");
        String current = after.map(names).map(list -> String.join(", ", list)).orElse("");
        same(
                Ids.CHANGED_CALL,
                "the " + what + " of the sample were " + shown(old) + " and are " + shown(current),
                old.equals(current),
                places);
    }

    private void value(String id, String what, Optional<PageValue> before, Optional<PageValue> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(id, what, before.get(), after.get());
            return;
        }
        Place[] places = {
            after.map(PageValue::place).orElse(now.place()),
            before.map(PageValue::place).orElse(then.place())
        };
        same(id, what + (after.isPresent() ? " is new" : " is gone"), before.isEmpty() && after.isEmpty(), places);
    }

    private void compare(String id, String path, PageValue before, PageValue after) {
        Place[] places = {after.place(), before.place()};
        if (before.kind() != after.kind()) {
            same(id, path + " was " + before.kind() + " and is " + after.kind(), false, places);
            return;
        }
        same(
                id,
                path + " was " + shown(before.text()) + " and is " + shown(after.text()),
                before.text().equals(after.text()),
                places);
        after.members().forEach((name, member) -> {
            PageValue old = before.members().get(name);
            if (old == null) {
                same(id, path + " has the new key `" + name + "`", false, new Place[] {member.place(), before.place()});
            } else {
                compare(id, path + "." + name, old, member);
            }
        });
        before.members()
                .forEach((name, member) -> same(
                        id,
                        path + " lacks the key `" + name + "`",
                        after.members().containsKey(name),
                        new Place[] {after.place(), member.place()}));
        int common = Math.min(before.elements().size(), after.elements().size());
        for (int i = 0; i < common; i++) {
            compare(
                    id,
                    path + "[" + i + "]",
                    before.elements().get(i),
                    after.elements().get(i));
        }
        same(
                id,
                path + " had " + before.elements().size() + " elements and has "
                        + after.elements().size(),
                before.elements().size() == after.elements().size(),
                places);
    }
}
