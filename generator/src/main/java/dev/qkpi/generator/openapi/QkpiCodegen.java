package dev.qkpi.generator.openapi;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GenerationResult;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.output.TreeWriter;
import dev.qkpi.generator.state.Request;
import dev.qkpi.generator.state.Run;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.templating.MustacheEngineAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * OpenAPI Generator's way in: its tools run our generator under the name {@code qkpi} and write the files that it
 * makes, byte for byte those of {@link ClientGenerator}.
 *
 * <p>OpenAPI Generator calls the methods in this order: {@code processOpts}, {@code preprocessOpenAPI},
 * {@code postProcessSupportingFileData}, the engine once a file, {@code postProcess}.
 */
public final class QkpiCodegen extends DefaultCodegen {

    private static final Logger LOG = LoggerFactory.getLogger(QkpiCodegen.class);
    private static final String IGNORE_FILE = ".openapi-generator-ignore";
    private static final String METADATA = ".openapi-generator/";

    private final Set<String> ownProperties;
    private GeneratorOptions options;
    private HandedTree handed;
    private Request request;
    private Run run = Run.UNKNOWN;
    private boolean keepIgnoreFile;

    /** The generator with its defaults, as OpenAPI Generator's service loader makes it. */
    public QkpiCodegen() {
        ownProperties = Set.copyOf(additionalProperties.keySet());
        outputFolder = "generated-code/qkpi";
        templateDir = "dev/qkpi/templates";
        embeddedTemplateDir = templateDir;
        cliOptions.clear();
        cliOptions.addAll(DoorOptions.help());
    }

    @Override
    public String getName() {
        return "qkpi";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getHelp() {
        return "Generates a Java client, a server stub or both, without any dependency.";
    }

    @Override
    public String defaultTemplatingEngine() {
        return MustacheJavaEngine.NAME;
    }

    /** Takes our engine in place of the default one, which OpenAPI Generator's plugins name even if no user does. */
    @Override
    public void setTemplatingEngine(TemplatingEngineAdapter engine) {
        super.setTemplatingEngine(engine instanceof MustacheEngineAdapter ? new MustacheJavaEngine() : engine);
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public void processOpts() {
        Set<String> given = new TreeSet<>(additionalProperties.keySet());
        given.removeAll(ownProperties);
        Settings.checkNames(given, cliOptions);
        Settings.checkSelection();
        if (!(getTemplatingEngine() instanceof MustacheJavaEngine)) {
            throw new IllegalArgumentException("qkpi does not work with the engine `"
                    + getTemplatingEngine().getIdentifier() + "`. Leave the engine out, or name "
                    + MustacheJavaEngine.NAME + ".");
        }
        options = new DoorOptions(additionalProperties).read();
        request = new DoorOptions(additionalProperties).request();
        List<String> unused = Settings.unused(this);
        if (!unused.isEmpty()) {
            LOG.warn("qkpi makes all names and types itself and does not use {}.", String.join(", ", unused));
        }
        super.processOpts();
    }

    /** Generates from the original document, and empties the parsed one: its engine has nothing to add. */
    @Override
    public void preprocessOpenAPI(OpenAPI parsed) {
        keepIgnoreFile = Files.exists(Path.of(outputFolder, IGNORE_FILE)) || !openapiGeneratorIgnoreList.isEmpty();
        GenerationResult result = new ClientGenerator(options).generate(InputSpec.read(getInputSpec()));
        result.findings().forEach(finding -> LOG.warn("{}", finding));
        run = request.run().with(result.inputs(), result.warnings());
        handed = new HandedTree(result.tree(), new DoorOptions(additionalProperties).sourceFolder());
        result.tree().files().values().forEach(file -> supportingFiles.add(handed.announce(file)));
        parsed.setPaths(new Paths());
        parsed.setWebhooks(null);
        parsed.setComponents(null);
        parsed.setServers(List.of(new Server().url("http://localhost")));
    }

    /** Takes the emptied document without the reservations about OpenAPI 3.1, which are about another engine. */
    @Override
    public void setOpenAPI(OpenAPI emptied) {
        openAPI = emptied;
    }

    /** Keeps a document's text from ending a comment in the files that a user adds. */
    @Override
    public String escapeUnsafeCharacters(String text) {
        return text.replace("*/", "*_/").replace("/*", "/_*");
    }

    @Override
    public Map<String, Object> postProcessSupportingFileData(Map<String, Object> bundle) {
        handed.putInto(bundle);
        return super.postProcessSupportingFileData(bundle);
    }

    /** Leaves the directory as our own door does, without OpenAPI Generator's notes and an earlier run's files. */
    @Override
    public void postProcess() {
        if (!handed.wasAsked()) {
            return;
        }
        try {
            TreeWriter output = new TreeWriter(Path.of(outputFolder));
            output.remove(METADATA + getVersionMetadataFilename());
            output.remove(METADATA + getFilesMetadataFilename());
            if (!keepIgnoreFile) {
                output.remove(IGNORE_FILE);
            }
            new TreeWriter(Path.of(outputFolder, handed.folder())).adopt(handed.tree(), run);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot finish the output in " + outputFolder + ": " + e, e);
        }
    }
}
