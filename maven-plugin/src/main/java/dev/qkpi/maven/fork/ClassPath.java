package dev.qkpi.maven.fork;

import java.io.File;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** The class path that another virtual machine needs for a job. */
final class ClassPath {

    private ClassPath() {}

    /** What a class loader loads from, if that and the job can do with another virtual machine. */
    static String of(Job job, ClassLoader loader) throws NoStart {
        boolean web = !job.options().allowedReferences().origins().isEmpty();
        if (web || !SourceStream.carries(job.source())) {
            throw new NoStart("What the build says of proxies and certificates is said to this one only.");
        }
        List<String> entries = new ArrayList<>();
        if (loader instanceof URLClassLoader known) {
            for (URL url : known.getURLs()) {
                entries.add(entry(url));
            }
        }
        if (entries.isEmpty()) {
            throw new NoStart("The plugin's class path is not known.");
        }
        return String.join(File.pathSeparator, entries);
    }

    private static String entry(URL url) throws NoStart {
        try {
            String path = url.getProtocol().equals("file") ? new File(url.toURI()).getPath() : "";
            if (!path.isEmpty() && !path.contains(File.pathSeparator)) {
                return path;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NoStart("The plugin's class path has " + url + ", which is no file.", e);
        }
        throw new NoStart("The plugin's class path has " + url + ", which no class path can name.");
    }
}
