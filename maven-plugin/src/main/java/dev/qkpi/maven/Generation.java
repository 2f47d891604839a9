package dev.qkpi.maven;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.document.Finding;
import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.output.WriteReport;
import dev.qkpi.generator.template.TemplateException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** One run of the generator, from the parameters of a build to files and messages. */
final class Generation {

    private static final String KPI_DOCUMENT = "dev/qkpi/spec/quantive-kpi.yaml";

    private final Log log;
    private final String inputSpec;
    private final String basePackage;
    private final List<String> parts;
    private final String nullness;
    private final File templateDirectory;

    Generation(Log log, String inputSpec, String basePackage, List<String> parts, String nullness, File templateDirectory) {
        this.log = log;
        this.inputSpec = inputSpec;
        this.basePackage = basePackage;
        this.parts = parts;
        this.nullness = nullness;
        this.templateDirectory = templateDirectory;
    }

    void writeTo(Path directory) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        try {
            GenerationResult result = new ClientGenerator(options()).generate(source());
            WriteReport report = new TreeWriter(directory).write(result.tree());
            result.findings().forEach(finding -> log.warn(finding.toString()));
            log.info(String.format(Locale.ROOT, "qkpi: %d files written, %d kept, %d removed in %.1f s",
                    report.written(), report.kept(), report.removed(), (System.nanoTime() - start) / 1e9));
        } catch (SpecException e) {
            throw new MojoFailureException(failure(e), e);
        } catch (IllegalArgumentException | TemplateException e) {
            throw new MojoFailureException("qkpi: " + e.getMessage(), e);
        } catch (UncheckedIOException | IOException e) {
            throw new MojoExecutionException("qkpi: " + e.getMessage(), e);
        }
    }

    private static String failure(SpecException e) {
        StringBuilder message = new StringBuilder("qkpi: the document cannot be used");
        e.findings().stream().map(Finding::toString).forEach(line -> message.append('\n').append(line));
        return message.toString();
    }

    private SpecSource source() {
        return inputSpec == null
                ? SpecSource.classpath(KPI_DOCUMENT, Generation.class.getClassLoader())
                : SpecSource.file(Path.of(inputSpec));
    }

    private GeneratorOptions options() {
        Set<GeneratorOptions.Part> wanted = EnumSet.noneOf(GeneratorOptions.Part.class);
        parts.forEach(part -> wanted.add(choice(GeneratorOptions.Part.class, "parts", part)));
        return new GeneratorOptions(
                basePackage,
                wanted,
                choice(GeneratorOptions.Nullness.class, "nullness", nullness),
                Optional.ofNullable(templateDirectory).map(File::toPath));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String parameter, String text) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(text.strip())) {
                return value;
            }
        }
        String known = String.join(", ", java.util.Arrays.stream(type.getEnumConstants()).map(value -> value.name().toLowerCase(Locale.ROOT)).toList());
        throw new IllegalArgumentException(parameter + " `" + text + "` is unknown. Use one of " + known + ".");
    }
}
