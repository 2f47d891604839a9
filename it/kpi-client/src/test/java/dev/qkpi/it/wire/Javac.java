package dev.qkpi.it.wire;

import java.net.URI;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Asks the Java compiler what it thinks of an expression over the generated model. */
final class Javac {
    private Javac() {}

    /** The codes of all errors; nothing is written. */
    static List<String> errors(String expression) {
        String source = "import dev.qkpi.client.model.*; class Snippet { Object of() { return " + expression + "; } }";
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-Xlint:none", "-XDshould-stop.ifNoError=ATTR", "-classpath", classpath());
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getCode)
                .toList();
    }

    private static String classpath() {
        String tests = System.getProperty("surefire.test.class.path");
        return tests == null ? System.getProperty("java.class.path") : tests;
    }
}
