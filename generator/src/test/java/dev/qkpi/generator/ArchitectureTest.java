package dev.qkpi.generator;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each package depends on what its package comment says, and on nothing else. */
@AnalyzeClasses(packages = "dev.qkpi.generator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.qkpi.generator";

    @ArchTest
    static final ArchRule DOCUMENT =
            only("document", "com.fasterxml.jackson..", "org.yaml.snakeyaml..", ROOT + ".state");

    @ArchTest
    static final ArchRule MODEL = only("model", "javax.lang.model..");

    @ArchTest
    static final ArchRule BUILD = only("model.build", ROOT + ".document", ROOT + ".model");

    @ArchTest
    static final ArchRule TEMPLATE = only("template", ROOT + ".model", ROOT + ".output", "com.github.mustachejava..");

    @ArchTest
    static final ArchRule POET = only(
            "poet",
            ROOT + ".model",
            ROOT + ".output",
            ROOT + ".source",
            "com.palantir.javapoet..",
            "javax.lang.model..");

    @ArchTest
    static final ArchRule SOURCE = only("source", "javax.lang.model..");

    @ArchTest
    static final ArchRule OUTPUT = only("output", ROOT + ".state");

    @ArchTest
    static final ArchRule STATE = only("state");

    @ArchTest
    static final ArchRule REPORT = only("report", ROOT + ".document");

    @ArchTest
    static final ArchRule VALIDATE = only(
            "validate",
            ROOT,
            ROOT + ".document",
            ROOT + ".model",
            ROOT + ".model.build",
            ROOT + ".report",
            "com.fasterxml.jackson.databind..",
            "com.networknt.schema..");

    @ArchTest
    static final ArchRule ONLY_VALIDATION_LOADS_THE_JSON_SCHEMA_VALIDATOR = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".validate")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..");

    @ArchTest
    static final ArchRule COMPARE = only("compare", ROOT + ".document");

    @ArchTest
    static final ArchRule COMPARE_API = only(
            "compare.api",
            ROOT,
            ROOT + ".compare",
            ROOT + ".document",
            ROOT + ".model",
            ROOT + ".model.build",
            ROOT + ".output");

    @ArchTest
    static final ArchRule COMPARE_DIFF =
            only("compare.diff", ROOT, ROOT + ".compare", ROOT + ".compare.api", ROOT + ".document", ROOT + ".report");

    @ArchTest
    static final ArchRule DRIFT = only(
            "compare.drift",
            ROOT + ".compare.drift.page",
            ROOT + ".compare.drift.spec",
            ROOT + ".document",
            ROOT + ".report");

    @ArchTest
    static final ArchRule SAVED_PAGES = only("compare.drift.page", "org.jsoup..");

    @ArchTest
    static final ArchRule DOCUMENTS_AS_TEXT = only("compare.drift.spec", ROOT + ".document", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule DOCS = only(
            "docs",
            ROOT,
            ROOT + ".docs.call",
            ROOT + ".docs.content",
            ROOT + ".docs.site",
            ROOT + ".document",
            ROOT + ".model",
            ROOT + ".model.build",
            ROOT + ".output",
            ROOT + ".report",
            ROOT + ".template",
            "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule DOCS_CONTENT =
            only("docs.content", ROOT + ".document", ROOT + ".model", ROOT + ".model.build", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule DOCS_CALL =
            only("docs.call", ROOT + ".docs.content", ROOT + ".model", ROOT + ".template", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule DOCS_SITE = only(
            "docs.site",
            ROOT + ".docs.call",
            ROOT + ".docs.content",
            ROOT + ".output",
            ROOT + ".report",
            ROOT + ".template",
            "org.commonmark..");

    @ArchTest
    static final ArchRule ONLY_DOCUMENTATION_READS_COMMONMARK = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".docs.site")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..");

    @ArchTest
    static final ArchRule OPENAPI_GENERATOR_HAS_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openapitools..");

    @ArchTest
    static final ArchRule TWO_CLASSES_TOUCH_THE_DISK = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(output\\.TreeFiles|state\\.OutputLock)")
            .should()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                    com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                                            java.nio.file.Files.class)))
                    .and(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                                    "write.*|create.*|delete.*|move|copy|newOutputStream|newBufferedWriter|set.*"))));

    @ArchTest
    static final ArchRule ONE_CLASS_WRITES_FILES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".output.TreeFiles")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.io.FileOutputStream.class, java.io.RandomAccessFile.class, java.io.FileWriter.class);

    @ArchTest
    static final ArchRule NOTHING_KNOWS_THE_CLOCK = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule ONE_CLASS_KNOWS_THE_NETWORK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".document.WebFiles")
            .and()
            .haveNameNotMatching(".*\\.WebFiles\\$.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..");

    /** Classes of a package depend on the JDK, themselves and what is named. */
    private static ArchRule only(String name, String... allowed) {
        String[] packages = new String[allowed.length + 2];
        packages[0] = "java..";
        packages[1] = ROOT + "." + name;
        System.arraycopy(allowed, 0, packages, 2, allowed.length);
        return classes()
                .that()
                .resideInAPackage(ROOT + "." + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages));
    }
}
