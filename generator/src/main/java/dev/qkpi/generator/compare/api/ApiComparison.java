package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.compare.api.JavaFindings.Change;
import dev.qkpi.generator.document.SpecSource;
import java.util.List;
import java.util.Set;

/** Compares the Java that is generated from two documents. */
public final class ApiComparison {

    private final JavaApi before;
    private final JavaApi after;
    private final JavaFindings findings;

    private ApiComparison(JavaApi before, JavaApi after) {
        this.before = before;
        this.after = after;
        this.findings = new JavaFindings(before, after);
    }

    /**
     * What differs, by type.
     *
     * @throws dev.qkpi.generator.document.SpecException if Java cannot be made of one of them
     */
    public static List<JavaChange> compare(SpecSource before, SpecSource after, GeneratorOptions options) {
        return compare(JavaApi.of(before, options), JavaApi.of(after, options));
    }

    static List<JavaChange> compare(JavaApi before, JavaApi after) {
        ApiComparison comparison = new ApiComparison(before, after);
        before.types().values().forEach(comparison::type);
        return comparison.findings.all();
    }

    private void type(ApiType old) {
        ApiType now = after.types().get(old.name());
        if (now != null) {
            supertypes(old, now);
            permits(old, now);
            new MemberComparison(old, now, findings).compare();
        } else if (!isWithinRemoved(old)) {
            findings.add(JavaRule.TYPE_REMOVED, old, "", new Change("it is gone", removed(old)));
        }
    }

    private boolean isWithinRemoved(ApiType old) {
        String outer = old.name().substring(0, old.name().lastIndexOf('.'));
        return before.types().containsKey(outer) && !after.types().containsKey(outer);
    }

    /** What is done with a type that is gone, and with those nested in it. */
    private Effect removed(ApiType old) {
        return before.types().values().stream()
                .filter(type -> type == old || type.name().startsWith(old.name() + "."))
                .map(this::used)
                .reduce(Effect.both(Use.CALL), Effect::and);
    }

    private Effect used(ApiType old) {
        Effect effect = Effect.both(Use.CALL);
        if (old.kind().equals("record")) {
            effect = effect.and(Effect.both(Use.CONSTRUCT));
        }
        if (old.isSealed() || old.kind().equals("enum")) {
            effect = effect.and(Effect.both(Use.MATCH));
        }
        return old.isOpen() ? effect.and(Effect.both(Use.IMPLEMENT)) : effect;
    }

    private void supertypes(ApiType old, ApiType now) {
        for (String supertype : old.supertypes()) {
            if (!now.supertypes().contains(supertype)) {
                String detail = "it is no longer a `" + JavaTypes.brief(supertype) + "`";
                findings.add(JavaRule.TYPE_CHANGED, old, "", new Change(detail, Effect.both(Use.CALL)));
            }
        }
        if (old.isInterface() != now.isInterface()) {
            String detail = "it is a " + now.kind() + " now, it was a " + old.kind();
            findings.add(JavaRule.TYPE_CHANGED, old, "", new Change(detail, Effect.both(Use.CALL)));
        }
    }

    private void permits(ApiType old, ApiType now) {
        if (!old.isSealed()) {
            return;
        }
        Effect effect = Effect.of(Effect.uses(Use.MATCH), Set.of());
        for (String member : now.permits()) {
            if (!old.permits().contains(member)) {
                String detail = "it has the new member `" + JavaTypes.brief(member) + "`";
                findings.add(JavaRule.UNION_GROWN, old, "", new Change(detail, effect));
            }
        }
        for (String member : old.permits()) {
            if (!now.permits().contains(member)) {
                String detail = "it no longer has the member `" + JavaTypes.brief(member) + "`";
                findings.add(JavaRule.TYPE_CHANGED, old, "", new Change(detail, effect));
            }
        }
    }
}
