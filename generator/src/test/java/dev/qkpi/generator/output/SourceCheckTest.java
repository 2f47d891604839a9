package dev.qkpi.generator.output;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCheckTest {

    private static void check(GeneratedFile file) {
        Sources sources = new Sources();
        sources.add(file);
        sources.tree(List.of());
    }

    private static String failure(String body, Optional<String> template) {
        GeneratedFile file = new GeneratedFile("a/b/C.java", "package a.b;\n" + body, template);
        return assertThrows(SourceException.class, () -> check(file)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class C {}",
                "/** a { ( [ \" ' */\nclass C { String s = \"} \\\" */ /* {\"; char c = '\"', d = '\\''; }",
                "// it's {\nclass C { void f() { } int x = f(\"\"\"\n  \\\"\"\" { \"\"\"); }",
                "@interface C { String value() default \"{\"; }",
                "public record C(@A({1}) int a) { public C { if (a < 0) { throw new X(); } } class D { { } } }",
                "final class C { Class<?> k = C.class; int[] n = {}; Runnable r = () -> { }; record R(int a) { } }",
                "class C { String s = \"\\\\u0022 \\u00e9 \\u0001\"; }"
            })
    void takesWhatIsSound(String body) {
        assertDoesNotThrow(() -> check(new GeneratedFile(
                "a/b/C.java", "package a.b;\nimport a.record.X;\n" + body.replace("{ { } }", "{ }"))));
    }

    static Stream<Arguments> surprises() {
        return Stream.of(
                Arguments.of("class C { /* */ void f() {} /* */ }", 2, "a comment does not have its lines for itself"),
                Arguments.of(
                        "/**\n * x */ class D {} /*\n */\nclass C {}",
                        2,
                        "a comment does not have its lines for itself"),
                Arguments.of("/**\n x\n */\nclass C {}", 2, "a comment does not have its lines for itself"),
                Arguments.of("class C { static { evil(); } }", 2, "code stands outside of methods and fields"),
                Arguments.of("class C {\n int a;\n { evil(); } }", 4, "code stands outside of methods and fields"),
                Arguments.of(
                        "class C { String s = \"\\u0022; }",
                        2,
                        "an escape of Unicode hides a character that has a meaning in Java"),
                Arguments.of(
                        "/** \\u002a/ */\nclass C {}",
                        2,
                        "an escape of Unicode hides a character that has a meaning in Java"),
                Arguments.of("class C { String s = \"\\u12\"; }", 2, "an escape of Unicode lacks its four digits"),
                Arguments.of("class C {}\nclass D {}", 3, "a second type is declared"),
                Arguments.of("class C { }\n}", 3, "`}` closes nothing"),
                Arguments.of("class C { void f(] }", 2, "`]` closes nothing"),
                Arguments.of("class C {", 2, "a bracket is not closed"),
                Arguments.of("class C {}\n/* x", 3, "the comment that starts here does not end"),
                Arguments.of(
                        "class C { String s = \"a\n\"; }", 2, "the literal that starts here does not end on its line"),
                Arguments.of("class C { String s = \"\"\"\n\"\"; }", 2, "the text block that starts here does not end"),
                Arguments.of("class D {}", 1, "the path promises the type `C`, and the source declares `D`"));
    }

    @ParameterizedTest
    @MethodSource("surprises")
    void tellsWhatIsNotSound(String body, int line, String problem) {
        assertEquals(
                "What qkpi generated is not sound. a/b/C.java:" + line + ": " + problem
                        + ". Nothing was written; this is an error in qkpi, please report it with your document.",
                failure(body, Optional.empty()));
    }

    @Test
    void namesTheTemplateOfTheUser() {
        assertEquals(
                "template /t/api.mustache: what it generates is not sound. a/b/C.java:3: a bracket is not closed."
                        + " Nothing was written; correct the template.",
                failure("class C {\n void f() {\n", Optional.of("/t/api.mustache"))
                        .replace(":4:", ":3:"));
        assertDoesNotThrow(() -> check(new GeneratedFile(
                "a/b/C.java", "package a.b; class C { /* mine */ static { init(); } }", Optional.of("t"))));
    }

    @Test
    void holdsPackagesToTheirPath() {
        assertDoesNotThrow(() -> check(new GeneratedFile("a/package-info.java", "/** A. */\n@X\npackage a;\n")));
        assertEquals(
                "What qkpi generated is not sound. a/package-info.java:1: the path promises no type, and the source"
                        + " declares `X`. Nothing was written; this is an error in qkpi, please report it with your"
                        + " document.",
                assertThrows(
                                SourceException.class,
                                () -> check(new GeneratedFile("a/package-info.java", "package a;\nclass X {}\n")))
                        .getMessage());
        assertEquals(
                "What qkpi generated is not sound. a/b/C.java:1: the path promises the package `a.b`, and the source"
                        + " declares `a.c`. Nothing was written; this is an error in qkpi, please report it with your"
                        + " document.",
                assertThrows(
                                SourceException.class,
                                () -> check(new GeneratedFile("a/b/C.java", "package a.c;\nclass C {}\n")))
                        .getMessage());
    }
}
