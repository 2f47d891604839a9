package dev.qkpi.generator.compare.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A method, constructor or constant that callers can see.
 *
 * @param kind what it is
 * @param name its name; of a constructor, that of its type
 * @param type of its value, names as written with imports resolved, without annotations; empty for constructors
 * @param parameters of methods and constructors
 * @param isAbstract whether implementations have to have it
 */
record Member(Kind kind, String name, String type, List<Parameter> parameters, boolean isAbstract) {
    Member {
        parameters = List.copyOf(parameters);
    }

    enum Kind {
        METHOD,
        CONSTRUCTOR,
        CONSTANT
    }

    /** One parameter. */
    record Parameter(String type, String name) {}

    List<String> types() {
        return parameters.stream().map(Parameter::type).toList();
    }

    /** Name and types of parameters as messages show them, without packages. */
    String signature() {
        return kind == Kind.CONSTANT
                ? name
                : name + types().stream().map(JavaTypes::brief).collect(Collectors.joining(", ", "(", ")"));
    }

    /** What the virtual machine looks for. */
    String descriptor() {
        return kind + " " + name
                + types().stream().map(JavaTypes::erased).collect(Collectors.joining(",", "(", ")"))
                + JavaTypes.erased(type);
    }
}
