package dev.qkpi.generator.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class JavaFileTest {

    private static final ClassName SELF = ClassName.get("a.b", "Self");
    private static final AnnotationSpec MARK = new AnnotationSpec(ClassName.get("m", "Mark"));

    private static String body(MethodSpec.Builder method) {
        TypeSpec type = TypeSpec.classBuilder(SELF).addMethod(method.build()).build();
        return new JavaFile("Note.", "a.b", type).text();
    }

    @Test
    void importsWhatCodeNamesAndQualifiesWhatIsAmbiguous() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("f")
                .addJavadoc("Of {@link $T}, {@link $T} and {@link $T}.", Map.class, List.class, SELF)
                .addModifiers(Modifier.STATIC, Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(List.class),
                        ClassName.bestGuess("x.Thing").annotated(MARK)))
                .addParameter(ClassName.bestGuess("y.Thing").annotated(MARK), "other")
                .addParameter(ArrayTypeName.of(TypeName.BYTE).annotated(MARK), "bytes")
                .addStatement("$T.Near near = $S", ClassName.get("a.b", "Near"), "a \"b\" \\")
                .addStatement("$T far", ClassName.get("z", "Near"))
                .addStatement("$T text = new $T[0]", String.class, Map.Entry.class)
                .addStatement("$T self", ClassName.get("c", "Self"));
        assertEquals("""
                // Note.
                package a.b;

                import java.util.List;
                import java.util.Map;
                import m.Mark;
                import x.Thing;

                class Self {
                    /** Of {@link Map}, {@link List} and {@link Self}. */
                    public static List<@Mark Thing> f(y. @Mark Thing other, byte @Mark [] bytes) {
                        Near.Near near = "a \\"b\\" \\\\";
                        z.Near far;
                        String text = new Map.Entry[0];
                        c.Self self;
                    }
                }
                """, body(method));
    }

    @Test
    void wrapsLinesWhereTheyMayBeWrappedAndIndentsTheRestOfAStatement() {
        CodeBlock words = Stream.of("\"".concat("x".repeat(40)).concat("\""), "\"" + "y".repeat(40) + "\"", "\"z\"")
                .map(word -> CodeBlock.of("$L", word))
                .collect(CodeBlock.joining(",$W"));
        MethodSpec.Builder method = MethodSpec.methodBuilder("f")
                .addStatement("call($L)", words)
                .addStatement("call(\n$L,\n$L)", 1, CodeBlock.of("$$2"))
                .beginControlFlow("if (a)")
                .addStatement("b()")
                .nextControlFlow("else")
                .addStatement("$L", CodeBlock.builder().add("c()").build())
                .endControlFlow();
        assertEquals("""
                // Note.
                package a.b;

                class Self {
                    void f() {
                        call("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
                                "z");
                        call(
                                1,
                                $2);
                        if (a) {
                            b();
                        } else {
                            c();
                        }
                    }
                }
                """, body(method));
    }

    @Test
    void knowsNestedClassesByTheirSimpleName() {
        ClassName inner = SELF.nestedClass("Inner");
        TypeSpec type = TypeSpec.classBuilder(SELF)
                .addJavadoc("One.\n\nTwo.")
                .addField(FieldSpec.builder(inner, "INNER", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T()", inner)
                        .build())
                .addType(TypeSpec.classBuilder("Inner")
                        .addModifiers(Modifier.STATIC)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addModifiers(Modifier.PRIVATE)
                                .build())
                        .addMethod(MethodSpec.methodBuilder("f")
                                .returns(String[].class)
                                .addStatement("return $T.f()", SELF)
                                .build())
                        .build())
                .build();
        JavaFile file = new JavaFile("Note.", "a.b", type);
        assertEquals("a/b/Self.java", file.path());
        assertEquals("""
                // Note.
                package a.b;

                /**
                 * One.
                 *
                 * Two.
                 */
                class Self {
                    static final Inner INNER = new Inner();

                    static class Inner {
                        private Inner() {}

                        String[] f() {
                            return Self.f();
                        }
                    }
                }
                """, file.text());
    }
}
