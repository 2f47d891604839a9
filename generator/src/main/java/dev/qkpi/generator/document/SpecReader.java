package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.state.InputLog;
import java.util.List;
import java.util.function.Consumer;

/** Reads a document: the first arrow of the path from text to Java. */
public final class SpecReader {

    /** How many findings of a kind are told to someone who wants all. */
    private static final int MANY = 10_000;

    private final AllowedReferences allowed;
    private final InputLog log;

    /** A reader that reads nothing but what lies in the document's own folder. */
    public SpecReader() {
        this(AllowedReferences.NONE);
    }

    /** A reader that also follows references to these places. */
    public SpecReader(AllowedReferences allowed) {
        this(allowed, new InputLog());
    }

    /** A reader that follows references to these places, and notes all that it reads. */
    public SpecReader(AllowedReferences allowed, InputLog log) {
        this.allowed = allowed;
        this.log = log;
    }

    /**
     * The document, ready to be built from.
     *
     * @throws SpecException if it cannot be used, with every finding
     */
    public SpecDocument read(SpecSource source) {
        return read(source, null);
    }

    /** As {@link #read(SpecSource)}, and hands over what the author wrote, unless the document cannot be read at all. */
    public SpecDocument read(SpecSource source, Consumer<Written> reader) {
        log.read(source.place().document(), source.content());
        SourceFile main = SourceFile.of(source, SpecParser.parseObject(source));
        Origins origins = new Origins(main);
        Findings findings = reader == null ? new Findings(origins) : new Findings(origins, MANY);
        ObjectNode tree = (ObjectNode) main.tree();
        SpecValidator validator = new SpecValidator(tree, findings);
        validator.checkVersion();
        findings.throwIfErrors();
        List<Bundler.Dangling> dangling =
                new Bundler(new FileLoader(main, allowed, log), main, origins, findings).bundle();
        if (reader != null) {
            reader.accept(new Written(tree.deepCopy(), findings));
        }
        new Mender(tree, findings).mend();
        validator.checkFrame();
        ReferenceCheck references = new ReferenceCheck(tree, findings);
        references.dangling(dangling);
        references.targets(origins);
        new AllOfCycles(tree, findings).open();
        new OperationCheck(tree, findings).check();
        new FieldCheck(tree, findings).check();
        findings.throwIfErrors();
        return new SpecDocument(source.name(), tree, findings);
    }
}
