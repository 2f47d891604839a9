package dev.qkpi.generator.docs.content;

import java.util.List;

/** An address of the API, with the variables in it. */
public record ServerDoc(String url, String description, List<Variable> variables, List<Note> notes) {

    /** A variable of an address, and the values that it may have; none if any. */
    public record Variable(String name, String fallback, List<String> allowed, String description, List<Note> notes) {}
}
