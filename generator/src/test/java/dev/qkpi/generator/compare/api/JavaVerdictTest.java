package dev.qkpi.generator.compare.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.ClientGenerator;
import dev.qkpi.generator.GeneratorOptions;
import dev.qkpi.generator.GeneratorOptions.Nullness;
import dev.qkpi.generator.GeneratorOptions.Part;
import dev.qkpi.generator.compare.PairCase;
import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.golden.CompiledTree;
import dev.qkpi.generator.output.GeneratedTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old callers are really compiled, and really run, against the new client: the verdicts say what comes of it. */
class JavaVerdictTest {

    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("golden", EnumSet.of(Part.CLIENT), Nullness.GENERATED, Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"3.0.3, 3.0.3", "3.1.0, 3.1.0", "3.0.3, 3.1.0"})
    void verdictsSayWhatTheCompilerAndTheVirtualMachineSay(String from, String to) throws Exception {
        MergedPairs pairs = MergedPairs.of(PairCase.all(), from, to);
        GeneratedTree before = tree(pairs.before());
        Path old = folder.resolve("old");
        Path now = folder.resolve("new");
        ClassLoader classes = CompiledTree.compile(before, old);
        CompiledTree.compile(tree(pairs.after()), now);
        List<JavaChange> changes = ApiComparison.compare(pairs.before(), pairs.after(), OPTIONS);
        for (Use use : Use.values()) {
            Map<String, String> callers = callers(before, classes, use);
            boolean preview = use == Use.MATCH;
            Path compiled = folder.resolve("callers-" + use);
            assertEquals(Set.of(), Built.broken(callers, preview, old, compiled), "callers of the old client");
            Path again = folder.resolve("again-" + use);
            Set<String> broken =
                    preview ? Built.brokenAlone(callers, now, again) : Built.broken(callers, false, now, again);
            assertEquals(named(changes, use, JavaChange::source), owners(broken), use + " of sources");
            if (!preview) {
                Set<String> unlinked = Linked.broken(callers.keySet(), List.of(compiled, now));
                assertEquals(named(changes, use, JavaChange::binary), owners(unlinked), use + " of classes");
            }
        }
    }

    private static GeneratedTree tree(SpecSource source) {
        return new ClientGenerator(OPTIONS).generate(source).tree();
    }

    private static Map<String, String> callers(GeneratedTree tree, ClassLoader classes, Use use) throws Exception {
        Map<String, String> callers = new TreeMap<>();
        for (String path : tree.files().keySet()) {
            if (!path.contains("/internal/") && !path.endsWith("package-info.java")) {
                String name = path.replace(".java", "").replace('/', '.');
                String caller = "Use_" + name.replace('.', '_');
                String source = new Callers(classes.loadClass(name)).source(use, caller);
                if (!source.isEmpty()) {
                    callers.put(caller, source);
                }
            }
        }
        return callers;
    }

    /** Outermost types that changes say are hurt in a use, a synchronous and an asynchronous one as one. */
    private static Set<String> named(List<JavaChange> changes, Use use, Function<JavaChange, Set<Use>> effect) {
        Set<String> named = new TreeSet<>();
        for (JavaChange change : changes) {
            if (effect.apply(change).contains(use)) {
                named.add(change.element().replaceAll("^new |[.(].*", "").replaceAll("AsyncApi$", "Api"));
            }
        }
        return named;
    }

    private static Set<String> owners(Set<String> callers) throws IOException {
        Set<String> owners = new TreeSet<>();
        callers.forEach(caller ->
                owners.add(caller.replaceAll("^Use_golden_([a-z]+_)*", "").replaceAll("AsyncApi$", "Api")));
        return owners;
    }
}
