package dev.qkpi.generator.compare.api;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SpecReader;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.model.build.ModelBuilder;
import dev.qkpi.generator.output.GeneratedTree;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What callers can see of the Java of a document.
 *
 * @param types by full name, nested ones after a dot
 * @param pointers where in the document types and methods come from, by simple name or {@code KpisApi.get}
 */
record JavaApi(SortedMap<String, ApiType> types, Map<String, String> pointers) {

    /** The Java that the generator makes of a document with these options. */
    static JavaApi of(SpecSource source, GeneratorOptions options) {
        GeneratedTree tree = new ClientGenerator(options).generate(source).tree();
        ClientModel model =
                new ModelBuilder().build(new SpecReader(options.allowedReferences()).read(source), options.mappings());
        return new JavaApi(types(tree, options.basePackage()), pointers(model));
    }

    /** The types of a tree that are not in its internal packages. */
    static SortedMap<String, ApiType> types(GeneratedTree tree, String basePackage) {
        String internal = basePackage.replace('.', '/') + "/internal/";
        SortedMap<String, ApiType> types = new TreeMap<>();
        tree.files().forEach((path, file) -> {
            if (!path.startsWith(internal) && !path.endsWith("package-info.java")) {
                SourceReader.types(file.text()).forEach(type -> types.put(type.name(), type));
            }
        });
        return types;
    }

    private static Map<String, String> pointers(ClientModel model) {
        Map<String, String> pointers = new HashMap<>();
        model.types().forEach(type -> pointers.put(type.name(), type.pointer()));
        for (Resource resource : model.resources()) {
            resource.operations().forEach(operation -> {
                String pointer = Pointers.child(
                        "/paths", operation.path(), operation.method().toLowerCase(Locale.ROOT));
                pointers.put(resource.typeName() + "." + operation.javaName(), pointer);
                pointers.put(resource.asyncTypeName() + "." + operation.javaName(), pointer);
                operation.optionsType().ifPresent(type -> pointers.put(type, pointer));
            });
        }
        return pointers;
    }

    /** Where an element comes from: the method, else the type that it is or stands in. */
    String pointer(String type, String member) {
        String simple = JavaTypes.brief(type);
        String outer = simple.contains(".") ? simple.substring(0, simple.indexOf('.')) : simple;
        return Optional.ofNullable(pointers.get(outer + "." + member))
                .or(() -> Optional.ofNullable(pointers.get(outer)))
                .orElse("");
    }
}
