package dev.qkpi.generator.template;

/** View of the support code: it depends on nothing but where it lives. */
record SupportView(String basePackage, String nullableType) {}
