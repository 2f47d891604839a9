package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code client} and {@code asyncClient}: the client as a whole. */
record ClientView(
        String packageName,
        List<String> imports,
        String title,
        String typeName,
        String asyncTypeName,
        List<ResourceAccess> resources,
        String nullable,
        List<String> defaultUrl,
        List<Setting> settings,
        List<Token> tokens,
        List<Token> logins) {

    /** A resource: the method that gives it, its interface and the class behind it. */
    record ResourceAccess(List<String> docs, String accessor, String type, String implementation) {}

    /** A value set once and sent with operations that declare it. */
    record Setting(List<String> docs, String name, String literal, boolean required) {}

    /** A credential: its builder method and how it is made from what that takes. */
    record Token(List<String> docs, String name, String keyLiteral, String factory, String leading) {}
}
