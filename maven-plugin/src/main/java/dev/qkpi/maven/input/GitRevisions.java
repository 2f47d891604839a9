package dev.qkpi.maven.input;

import dev.qkpi.generator.document.SpecSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents as they are in a revision of the repository, read by the program {@code git} without checking anything out. */
final class GitRevisions {

    private static final Pattern FORM = Pattern.compile("(?s)git:([^:\\s-][^:\\s]*):(.+)");
    private static final List<String> CONVENTIONAL = List.of("openapi.yaml", "openapi.yml", "openapi.json");
    private static final long SECONDS = 60;

    private final Path basedir;

    GitRevisions(Path basedir) {
        this.basedir = basedir;
    }

    /** Whether a text is about a revision. */
    static boolean isMeant(String text) {
        return text.startsWith("git:");
    }

    /** The document that a text such as {@code git:v1.2:api/openapi.yaml} names; its path is relative to the project. */
    Input open(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new WrongInput("inputSpec `" + text + "` is not understood. Write git:REVISION:PATH, as in"
                    + " git:HEAD~1:src/main/openapi/api.yaml.");
        }
        String revision = form.group(1);
        String commit = line("rev-parse", "--verify", "--quiet", revision + "^{commit}")
                .orElseThrow(() -> new WrongInput(
                        "inputSpec `" + text + "`: there is no revision `" + revision + "` in the repository around "
                                + basedir + ". Name a commit, a branch or a tag that git knows."));
        String path = path(form.group(2));
        Tree tree = new Tree(commit);
        String file = CONVENTIONAL.stream()
                .map(name -> path.isEmpty() ? name : path + "/" + name)
                .filter(name -> tree.blob(name).isPresent())
                .findFirst()
                .orElse(path);
        byte[] content = tree.blob(file)
                .orElseThrow(() -> new WrongInput("inputSpec `" + text + "`: the revision has no file `" + path
                        + "`. Correct the path, which is relative to the project."));
        String name = file.substring(file.lastIndexOf('/') + 1) + "@" + revision;
        return new Input(new SpecSource(name, content, new SpecSource.OnClassPath(tree, file)));
    }

    /** A path from the top of the repository. */
    private String path(String given) {
        String prefix = line("rev-parse", "--show-prefix").orElse("");
        boolean absolute = Path.of(given).isAbsolute();
        Path within = absolute
                ? basedir.toAbsolutePath().normalize().relativize(Path.of(given).normalize())
                : Path.of(given);
        return Path.of(prefix).resolve(within).normalize().toString().replace('\\', '/');
    }

    private Optional<String> line(String... arguments) {
        return run(arguments).map(out -> new String(out, StandardCharsets.UTF_8).strip());
    }

    /** What git writes, or empty if it says that there is nothing. */
    private Optional<byte[]> run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(basedir.toFile());
        builder.environment().putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_NO_LAZY_FETCH", "1", "LC_ALL", "C"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process git = builder.start();
            git.getOutputStream().close();
            byte[] out = git.getInputStream().readAllBytes();
            if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
                git.destroyForcibly();
                throw new WrongInput("git does not end within " + SECONDS + " seconds. Name a file instead.");
            }
            return git.exitValue() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            throw new WrongInput("a revision needs the program `git`, which cannot be run: " + e.getMessage()
                    + ". Install it, or name a file.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongInput("git was interrupted. Try again.");
        }
    }

    /** The files of a commit, in the way that documents ask for the files they refer to. */
    private final class Tree extends ClassLoader {

        private final String commit;

        Tree(String commit) {
            super(null);
            this.commit = commit;
        }

        Optional<byte[]> blob(String path) {
            return path.isEmpty() ? Optional.empty() : run("cat-file", "blob", commit + ":" + path);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return blob(name).map(ByteArrayInputStream::new).orElse(null);
        }
    }
}
