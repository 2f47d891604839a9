package dev.qkpi.generator.source;

import java.util.List;

/** The name of a class: a package, and a simple name for each class that it is nested in. */
public final class ClassName extends TypeName {

    private final String packageName;
    private final ClassName enclosing;
    private final String simpleName;

    private ClassName(String packageName, ClassName enclosing, String simpleName, List<AnnotationSpec> annotations) {
        super(annotations);
        this.packageName = packageName;
        this.enclosing = enclosing;
        this.simpleName = simpleName;
    }

    /** The class of a package. */
    public static ClassName get(String packageName, String simpleName) {
        return new ClassName(packageName, null, simpleName, List.of());
    }

    /** The name of a loaded class. */
    public static ClassName get(Class<?> type) {
        return type.getEnclosingClass() == null
                ? get(type.getPackageName(), type.getSimpleName())
                : get(type.getEnclosingClass()).nestedClass(type.getSimpleName());
    }

    /** The class of a full name: what starts with a small letter is its package. */
    public static ClassName bestGuess(String name) {
        int start = 0;
        int dot = name.indexOf('.');
        while (dot >= 0 && Character.isLowerCase(name.codePointAt(start))) {
            start = dot + 1;
            dot = name.indexOf('.', start);
        }
        String[] names = name.substring(start).split("\\.");
        ClassName type = get(start == 0 ? "" : name.substring(0, start - 1), names[0]);
        for (int i = 1; i < names.length; i++) {
            type = type.nestedClass(names[i]);
        }
        return type;
    }

    /** A class nested in this one. */
    public ClassName nestedClass(String name) {
        return new ClassName(packageName, this, name, List.of());
    }

    /** The package; empty for the unnamed one. */
    public String packageName() {
        return packageName;
    }

    /** The name of the class itself. */
    public String simpleName() {
        return simpleName;
    }

    ClassName enclosing() {
        return enclosing;
    }

    ClassName topLevel() {
        return enclosing == null ? this : enclosing.topLevel();
    }

    /** The names from a class around this one, or this one itself, down to this one. */
    String namesFrom(ClassName outer) {
        return this == outer || enclosing == null ? simpleName : enclosing.namesFrom(outer) + "." + simpleName;
    }

    String qualified() {
        return packageName.isEmpty() ? namesFrom(null) : packageName + "." + namesFrom(null);
    }

    /** Whether both name the same class, whatever their annotations. */
    boolean isSame(ClassName other) {
        return simpleName.equals(other.simpleName)
                && packageName.equals(other.packageName)
                && (enclosing == null
                        ? other.enclosing == null
                        : other.enclosing != null && enclosing.isSame(other.enclosing));
    }

    @Override
    ClassName with(List<AnnotationSpec> marks) {
        return new ClassName(packageName, enclosing, simpleName, marks);
    }

    @Override
    void write(SourceText out) {
        String name = out.names().of(this);
        int simple = annotations().isEmpty() ? 0 : name.lastIndexOf('.') + 1;
        if (simple > 0) {
            out.text(name.substring(0, simple) + " ");
        }
        annotations().forEach(annotation -> annotation.write(out));
        out.text(name.substring(simple));
    }
}
