package dev.qkpi.generator.compare.api;

import java.util.List;
import java.util.Set;

/**
 * A generated type that callers can see.
 *
 * @param name full name, nested ones after a dot
 * @param kind class, interface, record or enum
 * @param supertypes what it extends and implements
 * @param permits members of a sealed type
 * @param members its methods, constructors and constants
 */
record ApiType(String name, String kind, Set<String> supertypes, Set<String> permits, List<Member> members) {
    ApiType {
        supertypes = Set.copyOf(supertypes);
        members = List.copyOf(members);
    }

    /** The name without its package. */
    String brief() {
        return JavaTypes.brief(name);
    }

    boolean isInterface() {
        return kind.equals("interface");
    }

    boolean isSealed() {
        return !permits.isEmpty();
    }

    /** Whether code outside of the client may implement it. */
    boolean isOpen() {
        return isInterface() && !isSealed();
    }

    /** The constants of an enum. */
    List<String> constants() {
        return members.stream()
                .filter(member -> member.kind() == Member.Kind.CONSTANT)
                .map(Member::name)
                .toList();
    }
}
