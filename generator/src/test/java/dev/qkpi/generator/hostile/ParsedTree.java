package dev.qkpi.generator.hostile;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.qkpi.generator.output.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Generated files as the JDK's compiler reads them: every name that stands in code, and every text. */
final class ParsedTree extends TreeScanner<Void, Void> {

    private final Set<String> names = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    /** Reads the files; fails with the compiler's words where one is no Java. */
    static ParsedTree of(Collection<GeneratedFile> files) throws IOException {
        ParsedTree tree = new ParsedTree();
        if (files.isEmpty()) {
            return tree;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        List<JavaFileObject> sources = files.stream().map(ParsedTree::source).toList();
        JavacTask task = (JavacTask) compiler.getTask(null, null, faults, List.of("--release", "17"), null, sources);
        for (CompilationUnitTree unit : task.parse()) {
            tree.scan(unit, null);
        }
        for (Diagnostic<?> fault : faults.getDiagnostics()) {
            throw new AssertionError(fault.toString());
        }
        return tree;
    }

    private static JavaFileObject source(GeneratedFile file) {
        return new SimpleJavaFileObject(URI.create("tree:///" + file.path()), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return file.text();
            }
        };
    }

    Set<String> names() {
        return names;
    }

    Set<String> texts() {
        return texts;
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        names.add(node.getName().toString());
        return super.visitIdentifier(node, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        names.add(node.getIdentifier().toString());
        return super.visitMemberSelect(node, unused);
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
        names.add(node.getName().toString());
        return super.visitMethod(node, unused);
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        names.add(node.getName().toString());
        return super.visitVariable(node, unused);
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        names.add(node.getSimpleName().toString());
        return super.visitClass(node, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void unused) {
        texts.add(String.valueOf(node.getValue()));
        return super.visitLiteral(node, unused);
    }

    @Override
    public Void visitBinary(BinaryTree node, Void unused) {
        String whole = constant(node);
        if (whole != null) {
            texts.add(whole);
        }
        return super.visitBinary(node, unused);
    }

    private static String constant(Tree node) {
        if (node instanceof LiteralTree literal) {
            return literal.getValue() instanceof String text ? text : null;
        }
        if (node instanceof ParenthesizedTree inner) {
            return constant(inner.getExpression());
        }
        if (node instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            String left = constant(sum.getLeftOperand());
            String right = constant(sum.getRightOperand());
            return left == null || right == null ? null : left + right;
        }
        return null;
    }
}
