package dev.qkpi.generator.openapi;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.config.GlobalSettings;

/** What a user of OpenAPI Generator asks for and we cannot do: an error, or a warning if the tree is whole anyway. */
final class Settings {

    private static final List<String> NAMING = List.of(
            CodegenConstants.API_PACKAGE,
            CodegenConstants.MODEL_PACKAGE,
            CodegenConstants.PACKAGE_NAME,
            CodegenConstants.API_NAME_PREFIX,
            CodegenConstants.API_NAME_SUFFIX,
            CodegenConstants.MODEL_NAME_PREFIX,
            CodegenConstants.MODEL_NAME_SUFFIX);

    private Settings() {}

    /** Fails if an additional property is neither ours nor OpenAPI Generator's own. */
    static void checkNames(Set<String> given, List<CliOption> ours) {
        Set<String> names = ours.stream().map(CliOption::getOpt).collect(Collectors.toCollection(TreeSet::new));
        Set<String> unknown = new TreeSet<>(given);
        unknown.removeAll(names);
        unknown.removeAll(names(CodegenConstants.class));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    "qkpi has no option " + quoted(unknown) + ". Its options are " + String.join(", ", names) + ".");
        }
    }

    /** Fails if only some files are asked for: the tree does not compile in parts. */
    static void checkSelection() {
        Map<String, String> selection = new LinkedHashMap<>();
        for (String name : List.of(
                CodegenConstants.APIS,
                CodegenConstants.MODELS,
                CodegenConstants.WEBHOOKS,
                CodegenConstants.SUPPORTING_FILES)) {
            if (GlobalSettings.getProperty(name) != null) {
                selection.put(name, GlobalSettings.getProperty(name));
            }
        }
        boolean whole = selection.isEmpty()
                || selection.containsKey(CodegenConstants.SUPPORTING_FILES)
                        && selection.values().stream().allMatch(String::isEmpty);
        if (!whole) {
            throw new IllegalArgumentException("qkpi generates all files or none. Leave out the selection by "
                    + quoted(selection.keySet()) + "; generateSupportingFiles must be true.");
        }
    }

    /** Settings that shape other generators' names and types and have no meaning here, if the user gave any. */
    static List<String> unused(CodegenConfig config) {
        Map<String, Map<String, String>> mappings = new LinkedHashMap<>();
        mappings.put("importMappings", config.importMapping());
        mappings.put("schemaMappings", config.schemaMapping());
        mappings.put("nameMappings", config.nameMapping());
        mappings.put("modelNameMappings", config.modelNameMapping());
        mappings.put("parameterNameMappings", config.parameterNameMapping());
        mappings.put("enumNameMappings", config.enumNameMapping());
        mappings.put("operationIdNameMappings", config.operationIdNameMapping());
        mappings.put("openapiNormalizer", config.openapiNormalizer());
        Stream<String> names = NAMING.stream().filter(config.additionalProperties()::containsKey);
        return Stream.concat(
                        names,
                        mappings.keySet().stream()
                                .filter(name -> !mappings.get(name).isEmpty()))
                .toList();
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** The values of a class's text constants: OpenAPI Generator has no other list of the names that it knows. */
    private static Set<String> names(Class<?> constants) {
        return Stream.of(constants.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Settings::value)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
