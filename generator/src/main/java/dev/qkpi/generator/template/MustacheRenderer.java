package dev.qkpi.generator.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
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
import java.lang.reflect.AccessibleObject;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
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

    /** How large a user's template may be, how deep its sections, how often they are gone through: far more than needed. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LEVELS = 50;
    private static final int MOST_SECTIONS = 1_000_000;

    private final Set<String> opened = new HashSet<>();
    private final Map<String, String> userTemplates = new HashMap<>();
    private final Map<String, TemplateContext> includes = new HashMap<>();
    private String compiling = "";
    private int sections;
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
        this.factory = overrides.isPresent() ? new UserFactory() : new StrictFactory();
        factory.setObjectHandler(new StrictHandler());
    }

    /** The text of a template, named without its ending, for a view. */
    public String render(String name, Object view) {
        try {
            Mustache template = compile(name);
            Writer text = overrides.isPresent() ? new BoundedText() : new StringWriter();
            sections = 0;
            template.execute(text, view).flush();
            return text.toString();
        } catch (MustacheException e) {
            throw TemplateSlip.of(e, name + ENDING, this::place);
        } catch (StackOverflowError e) {
            String problem = ": its sections are nested too deeply, or it extends itself. Take that out.";
            throw new TemplateException("template " + place(name + ENDING) + problem, e);
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
        if (!Files.isDirectory(root)) {
            throw new TemplateException("templates " + root + ": there is no such directory.", null);
        }
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
        return overrides.flatMap(directory -> own(directory, file, file.equals(compiling + ENDING)));
    }

    /** A file of the user's; one that another includes lies in the directory. */
    private static Optional<Path> own(Path directory, String file, boolean anywhere) {
        try {
            Path own = directory.resolve(file);
            boolean inside = anywhere || own.normalize().startsWith(directory.normalize());
            if (!inside || !Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            if (!Files.isRegularFile(own)) {
                throw new TemplateException(
                        "template " + own + ": it is no file that can be read. Put one in its place, or take it away.",
                        null);
            }
            return Optional.of(own);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no file can have such a name
        }
    }

    /** What a template says; one whose name comes from a view comes without its ending. */
    private Reader open(String wanted) {
        String file = wanted.endsWith(ENDING) ? wanted : wanted + ENDING;
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
        TemplateContext context = includes.get(name);
        String by = context == null ? place(compiling + ENDING) : place(context.file()) + ":" + context.line();
        String problem = name.equals(compiling)
                ? "template " + file + ": there is none of that name"
                : "template " + by + ": it includes {{> " + TemplateSlip.shown(name)
                        + "}}, and there is no such template." + Spelling.hint(name, BuiltInTemplates.names())
                        + "Correct the name, or add the file.";
        return new TemplateException(problem, null);
    }

    private static String read(Path template) {
        try {
            if (Files.size(template) > MOST_BYTES) {
                throw new TemplateException("template " + template + ": it is larger than 1 MB. Shorten it.", null);
            }
            return Files.readString(template);
        } catch (CharacterCodingException e) {
            throw new TemplateException("template " + template + ": it is not UTF-8. Save it as that.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the template " + template + ": " + e, e);
        }
    }

    /** Line feeds only and no byte order mark, so that a template edited on Windows gives the same output. */
    private static String normal(String text) {
        return text.replaceFirst("^\ufeff+", "").replace("\r\n", "\n").replace('\r', '\n');
    }

    private class StrictFactory extends DefaultMustacheFactory {
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

    /** For templates of the user's, which may hold what no built-in one does. */
    private final class UserFactory extends StrictFactory {
        @Override
        public MustacheVisitor createMustacheVisitor() {
            return new DefaultMustacheVisitor(this) {
                @Override
                public void partial(TemplateContext context, String name, String indent) {
                    includes.put(name.strip(), context);
                    super.partial(context, name, indent);
                }

                @Override
                public void pragma(TemplateContext context, String pragma, String arguments) {
                    throw new MustacheException("{{%" + pragma + "}} has no meaning here", context);
                }
            };
        }
    }

    private final class StrictHandler extends ReflectionObjectHandler {
        @Override
        public Wrapper find(String name, List<Object> scopes) {
            // Pages show schemas as deep as they are.
            if (scopes.size() > MOST_LEVELS && overrides.isPresent() && escape == null) {
                throw new MustacheException("its sections are within each other without end");
            }
            try {
                return super.find(name, scopes);
            } catch (MissingName e) {
                throw TemplateSlip.missing(name, scopes);
            }
        }

        @Override
        public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
            if (++sections > MOST_SECTIONS && overrides.isPresent()) {
                throw new MustacheException("its sections are gone through without end");
            }
            return super.iterate(iteration, writer, object, scopes);
        }

        /** Only what a view has by its own: not what every object has, nor what lists and texts can do. */
        @Override
        @SuppressWarnings("rawtypes")
        protected AccessibleObject findMember(Class type, String name) {
            return type.isRecord() && !TemplateSlip.isOfEveryObject(name) ? super.findMember(type, name) : null;
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
