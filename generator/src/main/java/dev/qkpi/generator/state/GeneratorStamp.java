package dev.qkpi.generator.state;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which generator runs: its version, and while that is a snapshot what is in its archives.
 *
 * <p>Released versions never change. Of archives only the table of contents is read, which has a checksum of each class
 * and template; whether these lie in one archive or in several makes no difference.
 */
public final class GeneratorStamp {

    private static final String ABOUT = "about.properties";
    private static final String CODE = "dev/qkpi/generator/";
    private static final String TEMPLATES = "dev/qkpi/templates/";
    private static final String SOME_TEMPLATE = TEMPLATES + "api.mustache";

    private GeneratorStamp() {}

    /** The version of the generator that runs. */
    public static String version() {
        try (InputStream in = GeneratorStamp.class.getResourceAsStream(ABOUT)) {
            Properties about = new Properties();
            about.load(in);
            return about.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("The generator's archive cannot be read: " + e, e);
        }
    }

    /** The version, and of a snapshot what stands for its content. */
    public static String get() {
        String version = version();
        return version.endsWith("-SNAPSHOT") ? version + " " + content() : version;
    }

    private static String content() {
        ClassLoader loader = GeneratorStamp.class.getClassLoader();
        String own = GeneratorStamp.class.getName().replace('.', '/') + ".class";
        Set<String> places = new LinkedHashSet<>();
        List<String> entries = new ArrayList<>();
        try {
            for (String resource : new String[] {own, SOME_TEMPLATE}) {
                places.add(place(loader.getResource(resource), resource));
            }
            for (String place : places) {
                File file = new File(new URI(place));
                if (file.isDirectory()) {
                    walk(file, "", entries);
                } else {
                    list(file, entries);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The generator's archive cannot be read: " + e, e);
        }
        Collections.sort(entries);
        return new Checksum().of(String.join("\n", entries).getBytes(StandardCharsets.UTF_8));
    }

    /** The archive or directory, as an address, that a resource was found in. */
    private static String place(URL url, String resource) {
        String text = url.toString();
        String bare = text.substring(0, text.length() - resource.length());
        return bare.startsWith("jar:") ? bare.substring(4, bare.length() - 2) : bare;
    }

    private static void list(File archive, List<String> entries) throws IOException {
        try (ZipFile zip = new ZipFile(archive)) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                String name = entry.getName();
                if (isOurs(name) && !entry.isDirectory()) {
                    entries.add(name + " " + Long.toHexString(entry.getCrc()));
                }
            }
        }
    }

    private static void walk(File directory, String prefix, List<String> entries) throws IOException {
        Checksum checksum = new Checksum();
        File[] files = directory.listFiles();
        for (File file : files == null ? new File[0] : files) {
            String name = prefix + file.getName();
            if (file.isDirectory()) {
                walk(file, name + "/", entries);
            } else if (isOurs(name)) {
                String sums = checksum.ofFile(file.getPath());
                entries.add(name + " " + Long.toHexString(Long.parseLong(sums.substring(0, 8), 16)));
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(CODE) || name.startsWith(TEMPLATES);
    }
}
