package dev.qkpi.maven;

import dev.qkpi.generator.document.SpecSource;
import java.io.File;

/** The document that a goal works on. */
final class Documents {

    private static final String KPI_DOCUMENT = "dev/qkpi/spec/quantive-kpi.yaml";

    private Documents() {}

    /** Notes a file that is not there. */
    static void check(File inputSpec, WrongParameters wrong) {
        if (inputSpec != null && !inputSpec.isFile()) {
            wrong.add("inputSpec `" + inputSpec + "` is not a file. "
                    + "Name an OpenAPI document, or leave inputSpec out for the KPI document.");
        }
    }

    /** The document in the file, or the KPI document that comes with the plugin. */
    static SpecSource source(File inputSpec) {
        return inputSpec == null
                ? SpecSource.classpath(KPI_DOCUMENT, Documents.class.getClassLoader())
                : SpecSource.file(inputSpec.toPath());
    }
}
