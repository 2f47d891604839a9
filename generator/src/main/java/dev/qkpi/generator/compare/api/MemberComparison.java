package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.compare.api.Member.Kind;
import dev.qkpi.generator.compare.api.Member.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the members of a type that both documents have. */
final class MemberComparison {

    private final ApiType old;
    private final ApiType now;
    private final JavaFindings findings;
    private final Set<Member> answered = new HashSet<>();

    MemberComparison(ApiType old, ApiType now, JavaFindings findings) {
        this.old = old;
        this.now = now;
        this.findings = findings;
    }

    void compare() {
        for (Member member : old.members()) {
            Member same = same(member);
            if (same != null) {
                answered.add(same);
                order(member, same);
                if (!member.isAbstract() && same.isAbstract()) {
                    added(same);
                }
            }
        }
        for (Member member : old.members()) {
            if (same(member) == null) {
                differing(member);
            }
        }
        now.members().stream().filter(member -> !answered.contains(member)).forEach(this::added);
    }

    private Member same(Member member) {
        return now.members().stream()
                .filter(other -> other.kind() == member.kind()
                        && other.name().equals(member.name())
                        && other.types().equals(member.types())
                        && other.type().equals(member.type()))
                .findFirst()
                .orElse(null);
    }

    /** Arguments of the same types in another order are taken for each other. */
    private void order(Member member, Member same) {
        List<String> names = names(member);
        List<String> others = names(same);
        if (!names.equals(others) && new HashSet<>(names).equals(new HashSet<>(others))) {
            Use use = use(member);
            Set<Use> uses = isImplemented(member) ? Effect.uses(use, Use.IMPLEMENT) : Effect.uses(use);
            String detail =
                    "the parameters are " + String.join(", ", others) + " now, they were " + String.join(", ", names);
            Effect effect = new Effect(Set.of(), Set.of(), uses);
            findings.add(JavaRule.PARAMETERS_SWAPPED, old, member.signature(), new JavaFindings.Change(detail, effect));
        }
    }

    private static List<String> names(Member member) {
        return member.parameters().stream().map(Parameter::name).toList();
    }

    private Use use(Member member) {
        boolean canonical = member.kind() == Kind.CONSTRUCTOR && old.kind().equals("record");
        return canonical ? Use.CONSTRUCT : Use.CALL;
    }

    private boolean isImplemented(Member member) {
        return old.isOpen() && member.isAbstract();
    }

    private void differing(Member member) {
        if (member.kind() == Kind.CONSTANT) {
            boolean gone = now.members().stream()
                    .noneMatch(other ->
                            other.kind() == Kind.CONSTANT && other.name().equals(member.name()));
            Effect effect = Effect.both(Use.CALL);
            boolean matched = old.kind().equals("enum");
            findings.add(
                    JavaRule.CONSTANT_REMOVED,
                    old,
                    member.name(),
                    new JavaFindings.Change(
                            gone ? "it is gone" : "it is of another type now",
                            matched ? effect.and(Effect.both(Use.MATCH)) : effect));
            return;
        }
        List<Member> candidates = now.members().stream()
                .filter(other -> other.kind() == member.kind() && other.name().equals(member.name()))
                .filter(other -> !answered.contains(other))
                .toList();
        answered.addAll(candidates);
        JavaRule rule = member.kind() == Kind.CONSTRUCTOR
                ? JavaRule.CONSTRUCTOR_CHANGED
                : candidates.isEmpty() ? JavaRule.METHOD_REMOVED : JavaRule.METHOD_CHANGED;
        String detail = candidates.isEmpty() ? gone(member) : changed(member, candidates.get(0));
        findings.add(
                rule, old, member.signature(), new JavaFindings.Change(detail, effect(member, !candidates.isEmpty())));
    }

    private Effect effect(Member member, boolean replaced) {
        Set<Use> source = Effect.uses();
        Set<Use> binary = Effect.uses();
        Set<Use> meaning = Effect.uses();
        boolean applicable = now.members().stream().anyMatch(other -> takes(other, member));
        boolean linked =
                now.members().stream().anyMatch(other -> other.descriptor().equals(member.descriptor()));
        if (!applicable) {
            source.add(use(member));
        }
        (linked ? meaning : binary).add(use(member));
        if (isImplemented(member)) {
            source.add(Use.IMPLEMENT);
            if (replaced && !linked) {
                binary.add(Use.IMPLEMENT);
            } else if (linked) {
                meaning.add(Use.IMPLEMENT);
            }
        }
        return new Effect(source, binary, meaning);
    }

    /** Whether a call of the old member compiles as one of another. */
    private static boolean takes(Member other, Member member) {
        if (other.kind() != member.kind()
                || !other.name().equals(member.name())
                || other.parameters().size() != member.parameters().size()) {
            return false;
        }
        for (int i = 0; i < member.parameters().size(); i++) {
            if (!JavaTypes.converts(member.types().get(i), other.types().get(i))) {
                return false;
            }
        }
        return JavaTypes.returns(other.type(), member.type());
    }

    private String gone(Member member) {
        List<Member> alike = now.members().stream()
                .filter(other -> other.kind() == Kind.METHOD
                        && !answered.contains(other)
                        && other.types().equals(member.types())
                        && other.type().equals(member.type())
                        && old.members().stream()
                                .noneMatch(known -> known.name().equals(other.name())))
                .toList();
        return alike.size() == 1 ? "it is gone; `" + alike.get(0).signature() + "` is alike" : "it is gone";
    }

    private static String changed(Member member, Member other) {
        List<String> words = new ArrayList<>();
        if (member.kind() == Kind.CONSTRUCTOR) {
            words.addAll(Components.differences(member.parameters(), other.parameters()));
        } else if (!member.types().equals(other.types())) {
            words.add("it is `" + other.signature() + "` now");
        }
        if (!member.type().equals(other.type())) {
            words.add("it returns `" + JavaTypes.brief(other.type()) + "` now, it returned `"
                    + JavaTypes.brief(member.type()) + "`");
        }
        return String.join("; ", words);
    }

    private void added(Member member) {
        if (now.isOpen() && member.isAbstract() && old.isOpen()) {
            findings.add(
                    JavaRule.METHOD_ADDED,
                    old,
                    member.signature(),
                    new JavaFindings.Change("it is new", Effect.both(Use.IMPLEMENT)));
        } else if (old.kind().equals("enum") && member.kind() == Kind.CONSTANT) {
            findings.add(
                    JavaRule.UNION_GROWN,
                    old,
                    member.name(),
                    new JavaFindings.Change("it is new", Effect.of(Effect.uses(Use.MATCH), Set.of())));
        }
    }
}
