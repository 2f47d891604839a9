package dev.qkpi.generator.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.state.InputLog;
import java.util.List;

/** Reads a document: the first arrow of the path from text to Java. */
public final class SpecReader {

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
        log.read(source.place().document(), source.content());
        SourceFile main = SourceFile.of(source, SpecParser.parseObject(source));
        Origins origins = new Origins(main);
        Findings findings = new Findings(origins);
        ObjectNode tree = (ObjectNode) main.tree();
        SpecValidator validator = new SpecValidator(tree, findings);
        validator.checkVersion();
        findings.throwIfErrors();
        List<Bundler.Dangling> dangling =
                new Bundler(new FileLoader(main, allowed, log), main, origins, findings).bundle();
        new Mender(tree, findings).mend();
        validator.checkFrame();
        ReferenceCheck references = new ReferenceCheck(tree, findings);
        references.dangling(dangling);
        references.cycles();
        new AllOfCycles(tree, findings).open();
        new OperationCheck(tree, findings).check();
        findings.throwIfErrors();
        return new SpecDocument(source.name(), tree, new Frame(tree, findings).read(), findings);
    }
}
