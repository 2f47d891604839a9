package dev.qkpi.generator.template;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import dev.qkpi.generator.model.Spelling;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What is wrong with a template, with its file and line; loaded only by runs that one stops. */
final class TemplateSlip {

    private static final Pattern PLACE = Pattern.compile(" ?(?:in \\S+ )?@\\[[^\\]]*\\]");
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("hashCode", "toString", "getClass", "notify", "notifyAll", "wait");
    private static final int MOST_NAMES = 30;
    private static final int MOST_SHOWN = 120;

    private TemplateSlip() {}

    /** The failure as it is told; {@code place} says where the template of a file name is taken from. */
    static TemplateException of(MustacheException failure, String file, UnaryOperator<String> place) {
        TemplateContext context = null;
        MissingName missing = null;
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            last = cause;
            missing = cause instanceof MissingName name ? name : missing;
            context = cause instanceof MustacheException known && known.getContext() != null
                    ? known.getContext()
                    : context;
        }
        String where = context == null ? place.apply(file) : place.apply(context.file()) + ":" + context.line();
        return new TemplateException(
                "template " + where + ": "
                        + (missing == null
                                ? "its markup is wrong: " + shown(words(last)) + ". Correct it."
                                : words(missing)),
                failure);
    }

    /** The message without the places that Mustache.java puts into it, which lack the folder. */
    private static String words(Throwable failure) {
        return PLACE.matcher(String.valueOf(failure.getMessage())).replaceAll("");
    }

    /** A part of a template in one line; what is not closed may go on to the template's end. */
    static String shown(String part) {
        String line = part.replaceAll("\\s+", " ");
        return line.length() > MOST_SHOWN ? line.substring(0, MOST_SHOWN) + "..." : line;
    }

    static boolean isOfEveryObject(String name) {
        return OF_EVERY_OBJECT.contains(name);
    }

    /** A name that none of the views around its place has. */
    static MissingName missing(String name, Iterable<?> scopes) {
        Set<String> names = new TreeSet<>();
        for (Object scope : scopes) {
            if (scope instanceof Map<?, ?> map) {
                map.keySet().forEach(key -> names.add(String.valueOf(key)));
            } else if (scope != null) {
                add(scope.getClass(), names);
            }
        }
        return new MissingName("{{" + shown(name) + "}} is not a name of this template's view."
                + Spelling.hint(name, names) + known(names));
    }

    private static void add(Class<?> view, Collection<String> names) {
        for (Method method : view.isRecord() ? view.getDeclaredMethods() : new Method[0]) {
            boolean isName = method.getParameterCount() == 0
                    && !method.isSynthetic()
                    && !Modifier.isStatic(method.getModifiers())
                    && !Modifier.isPrivate(method.getModifiers());
            if (isName && !OF_EVERY_OBJECT.contains(method.getName())) {
                names.add(method.getName());
            }
        }
    }

    private static String known(Set<String> names) {
        return names.isEmpty() || names.size() > MOST_NAMES
                ? "Take it out, or use a name that the built-in template uses."
                : "Use one of " + String.join(", ", names) + ".";
    }

    /** No view has a name. */
    static final class MissingName extends MustacheException {
        private static final long serialVersionUID = 1L;

        MissingName(String message) {
            super(message);
        }
    }
}
