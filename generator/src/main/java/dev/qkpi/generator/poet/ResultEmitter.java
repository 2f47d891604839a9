package dev.qkpi.generator.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.qkpi.generator.model.Answer;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.output.GeneratedFile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Results of operations whose successes carry different bodies: a record for each status. */
final class ResultEmitter {

    private final PoetTypes types;

    ResultEmitter(PoetTypes types) {
        this.types = types;
    }

    /** The results of a tree. */
    static Emitter of(PoetTree tree) {
        return model -> model.allResources().stream()
                .flatMap(resource -> resource.operations().stream())
                .filter(operation -> operation.success().resultType().isPresent()
                        && !operation.form().startsWith("With"))
                .map(operation -> () -> new ResultEmitter(types(tree, operation)).emit(operation));
    }

    private static PoetTypes types(PoetTree tree, Operation operation) {
        List<String> nested =
                operation.success().answers().stream().map(Answer::typeName).toList();
        return tree.file("api", operation.success().resultType().orElseThrow(), nested);
    }

    private GeneratedFile emit(Operation operation) {
        ClassName name = types.self();
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name.simpleName())
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addJavadoc("What $L gives: one record for each status.", JavaText.javadoc("`" + operation.id() + "`"));
        for (Answer answer : operation.success().answers()) {
            type.addPermittedSubclass(name.nestedClass(answer.typeName()));
            type.addType(answer(name, answer));
        }
        return types.file(type.build());
    }

    private TypeSpec answer(ClassName result, Answer answer) {
        String text = JavaText.javadocLine(answer.text());
        TypeSpec.Builder type = TypeSpec.recordBuilder(answer.typeName())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(result)
                .addJavadoc("The answer with status $L$L", answer.status(), text.isEmpty() ? "." : ": " + text);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        answer.content().ifPresent(content -> {
            type.addJavadoc("\n\n@param body the answer's body");
            constructor.addParameter(
                    ParameterSpec.builder(body(content), "body").build());
        });
        return type.recordConstructor(constructor.build()).build();
    }

    private TypeName body(Content content) {
        TypeName type = types.of(content.type());
        return content.nullable() ? types.nullable(type) : type;
    }
}
