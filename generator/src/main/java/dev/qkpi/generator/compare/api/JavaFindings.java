package dev.qkpi.generator.compare.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what differs.
 *
 * <p>One row tells of a property's accessor and its setter in the builder, and one of a method and its asynchronous twin.
 */
final class JavaFindings {

    private final JavaApi before;
    private final JavaApi after;
    private final Map<String, Found> found = new LinkedHashMap<>();

    JavaFindings(JavaApi before, JavaApi after) {
        this.before = before;
        this.after = after;
    }

    private record Found(JavaRule rule, ApiType type, String member, String detail, Effect effect) {}

    /** Notes what happened to a type, or to a member of it. */
    void add(JavaRule rule, ApiType type, String member, Change change) {
        String key = rule + " " + key(type, member) + (member.isEmpty() ? change.detail() : "");
        Found now = new Found(rule, type, member, change.detail(), change.effect());
        found.merge(
                key,
                now,
                (first, second) -> new Found(
                        rule,
                        first.type(),
                        first.member(),
                        first.detail(),
                        first.effect().and(second.effect())));
    }

    /** How something differs, and whom it hurts. */
    record Change(String detail, Effect effect) {}

    private static String key(ApiType type, String member) {
        String owner = type.name();
        if (member.isEmpty()) {
            return owner;
        }
        String name = member.substring(0, Math.max(0, member.indexOf('(')));
        if (owner.endsWith(".Builder")) {
            return owner.substring(0, owner.length() - ".Builder".length()) + "." + name;
        }
        boolean accessor = type.kind().equals("record") && member.equals(name + "()");
        return accessor ? owner + "." + name : owner.replaceAll("AsyncApi$", "Api") + "." + member;
    }

    List<JavaChange> all() {
        List<JavaChange> changes = new ArrayList<>();
        for (Found one : found.values()) {
            String name = one.member().replaceAll("\\(.*", "");
            changes.add(new JavaChange(
                    one.rule(),
                    element(one.type(), one.member()),
                    one.detail(),
                    one.effect().source(),
                    one.effect().binary(),
                    one.effect().meaning(),
                    before.pointer(one.type().name(), name),
                    after.pointer(one.type().name(), name)));
        }
        return changes;
    }

    private static String element(ApiType type, String member) {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        if (member.startsWith(simple + "(")) {
            return "new " + type.brief() + member.substring(simple.length());
        }
        return member.isEmpty() ? type.brief() : type.brief() + "." + member;
    }
}
