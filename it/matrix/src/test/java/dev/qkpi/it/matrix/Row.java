package dev.qkpi.it.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One run: what should make no difference to what is generated.
 *
 * @param maven the home of a Maven
 * @param jdk the home of a JDK
 * @param locale language and country
 * @param zone the time zone
 * @param encoding the default charset
 * @param directory the name of the project's directory
 * @param user the name of the user
 */
record Row(Path maven, Path jdk, String locale, String zone, String encoding, String directory, String user) {

    private static final List<String> LOCALES = List.of("en-US", "tr-TR", "ar-EG", "ja-JP");
    private static final List<String> ENCODINGS = List.of("UTF-8", "US-ASCII", "windows-1252");
    private static final List<String> ZONES =
            List.of("UTC", "Asia/Tokyo", "Pacific/Marquesas", "America/St_Johns", "Africa/Cairo");
    private static final List<String> DIRECTORIES =
            List.of("p", "a b & 'c'", "\u00fcnic\u00f6de-\u65e5\u672c", "$dollar%20percent", "long-".repeat(40));
    private static final List<String> USERS = List.of("root", "I\u015f\u0131l", "nobody at all");

    /** A run of each Maven on each JDK; the rest takes turns. */
    static List<Row> few(List<Path> mavens, List<Path> jdks) {
        List<Row> rows = new ArrayList<>();
        for (Path maven : mavens) {
            for (Path jdk : jdks) {
                int i = rows.size();
                rows.add(row(maven, jdk, LOCALES.get(i % LOCALES.size()), ENCODINGS.get(i % ENCODINGS.size()), i));
            }
        }
        return rows;
    }

    /** Each Maven on each JDK with each locale and each charset; the rest takes turns. */
    static List<Row> all(List<Path> mavens, List<Path> jdks) {
        List<Row> rows = new ArrayList<>();
        for (Path maven : mavens) {
            for (Path jdk : jdks) {
                for (String locale : LOCALES) {
                    ENCODINGS.forEach(encoding -> rows.add(row(maven, jdk, locale, encoding, rows.size())));
                }
            }
        }
        return rows;
    }

    private static Row row(Path maven, Path jdk, String locale, String encoding, int turn) {
        return new Row(
                maven,
                jdk,
                locale,
                ZONES.get(turn % ZONES.size()),
                encoding,
                DIRECTORIES.get(turn % DIRECTORIES.size()),
                USERS.get(turn % USERS.size()));
    }

    /** The options of the virtual machine. */
    List<String> options(Path home) {
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + locale.substring(0, 2),
                "-Duser.country=" + locale.substring(3),
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-Duser.name=" + user,
                "-Duser.home=" + home);
    }

    /** What the environment has more. */
    Map<String, String> environment() {
        return Map.of("LC_ALL", "C.UTF-8", "TZ", zone, "USER", user);
    }
}
