package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code servers}: the base URLs of the document. */
record ServersView(String packageName, List<Url> urls, List<Choice> choices) {

    /** One base URL; its parts are expressions whose texts follow each other. */
    record Url(List<String> docs, String name, String parameters, String expression) {}

    /** The allowed values of a variable. */
    record Choice(String typeName, String variable, List<Value> values) {}

    /** One allowed value; the separator ends its line. */
    record Value(String constant, String words, String literal, String separator) {}
}
