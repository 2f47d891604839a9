package dev.qkpi.generator.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.reflect.Guard;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import dev.qkpi.generator.model.Spelling;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Renders templates strictly: a name that the view does not have is an error. Nothing is escaped, unless it is HTML that
 * is rendered.
 *
 * <p>A template of the same name in the user's directory takes the place of the built-in one.
 */
public final class MustacheRenderer {

    private static final String ENDING = ".mustache";

    private final Set<String> opened = new HashSet<>();
    private final Map<String, String> userTemplates = new HashMap<>();
    private String compiling = "";
    private final Optional<Path> overrides;
    private final DefaultMustacheFactory factory;
    private final UnaryOperator<String> escape;

    /** A renderer that looks for each template in the given directory first. */
    public MustacheRenderer(Optional<Path> overrides) {
        this(overrides, null);
    }

    /** A renderer that escapes each value so, except for those in three braces; null escapes none. */
    public MustacheRenderer(Optional<Path> overrides, UnaryOperator<String> escape) {
        this.overrides = overrides;
        this.escape = escape;
        this.factory = new StrictFactory();
        factory.setObjectHandler(new StrictHandler());
    }

    /** The text of a template, named without its ending, for a view. */
    public String render(String name, Object view) {
        try {
            Mustache template = compile(name);
            StringWriter text = new StringWriter();
            template.execute(text, view).flush();
            return text.toString();
        } catch (MustacheException e) {
            throw TemplateSlip.of(e, name + ENDING, this::place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template itself, which is compiled once. */
    Mustache compile(String name) {
        compiling = name;
        return factory.compile(name + ENDING);
    }

    /** Whether the user has a directory of templates. */
    boolean hasOverrides() {
        return overrides.isPresent();
    }

    /** The user's template that a rendered template is, or includes. */
    Optional<String> userTemplate(String name) {
        return Optional.ofNullable(userTemplates.get(name));
    }

    /** Whether the user's directory has a template in place of a built-in one. */
    boolean isOverridden(String name) {
        return override(name + ENDING).isPresent();
    }

    /** Fails if the user's directory has a template whose name looks like a slip of a built-in one's. */
    public void checkOverrides(List<String> builtIn) {
        if (overrides.isEmpty()) {
            return;
        }
        Path root = overrides.get();
        try (Stream<Path> files = Files.walk(root)) {
            List<String> slips = files.map(
                            file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> !builtIn.contains(name) && !opened.contains(name))
                    // A project may have other templates there; a slip rarely changes the first letter.
                    .filter(name -> Spelling.closest(name, builtIn)
                            .filter(meant -> meant.charAt(0) == name.charAt(0))
                            .isPresent())
                    .sorted()
                    .map(name -> "template " + root.resolve(name + ENDING) + ": nothing uses it."
                            + Spelling.hint(name, builtIn))
                    .toList();
            if (!slips.isEmpty()) {
                throw new TemplateException(String.join("\n", slips).strip(), null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to say of a template whose text has no place among the sources. */
    TemplateException unsound(String name) {
        return new TemplateException(
                "template " + place(name + ENDING)
                        + ": what it generates declares no package or no type, so that it has no"
                        + " place. Correct it.",
                null);
    }

    /** Where a template is taken from, for messages. */
    private String place(String file) {
        return override(file).map(Path::toString).orElse(file + " (built in)");
    }

    private Optional<Path> override(String file) {
        return overrides.map(directory -> directory.resolve(file)).filter(Files::isRegularFile);
    }

    private Reader open(String file) {
        opened.add(file.substring(0, file.length() - ENDING.length()));
        Optional<Path> own = override(file);
        if (own.isPresent()) {
            userTemplates.putIfAbsent(compiling, own.get().toString());
            return new StringReader(normal(read(own.get())));
        }
        return new StringReader(BuiltIn.find(file).orElseThrow(() -> none(file)));
    }

    private TemplateException none(String file) {
        String name = file.substring(0, file.length() - ENDING.length());
        String problem = name.equals(compiling)
                ? "template " + file + ": there is none of that name"
                : "template " + place(compiling + ENDING) + ": it includes {{> " + name
                        + "}}, and there is no such template."
                        + Spelling.hint(name, BuiltInTemplates.names()) + "Correct the name, or add the file.";
        return new TemplateException(problem, null);
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (CharacterCodingException e) {
            throw new TemplateException("template " + template + ": it is not UTF-8. Save it as that.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + template + ": " + e, e);
        }
    }

    /** Line feeds only and no byte order mark, so that a template edited on Windows gives the same output. */
    private static String normal(String text) {
        return text.replaceFirst("^\ufeff", "").replace("\r\n", "\n");
    }

    private final class StrictFactory extends DefaultMustacheFactory {
        @Override
        public Reader getReader(String resourceName) {
            return open(resourceName);
        }

        @Override
        public void encode(String value, Writer writer) {
            try {
                writer.write(escape == null ? value : escape.apply(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class StrictHandler extends ReflectionObjectHandler {
        @Override
        public Wrapper find(String name, List<Object> scopes) {
            try {
                return super.find(name, scopes);
            } catch (MissingName e) {
                throw TemplateSlip.missing(name, scopes);
            }
        }

        @Override
        protected MissingWrapper createMissingWrapper(String name, List<Guard> guards) {
            throw new MissingName();
        }
    }

    /** Passes on, to where the views are known, that none of them has a name. */
    private static final class MissingName extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
