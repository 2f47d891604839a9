package dev.qkpi.generator.report;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** SARIF 2.1.0, one run. */
final class SarifReport {

    private final Report report;
    private final List<String> ids;
    private final JsonText json = new JsonText();

    private SarifReport(Report report) {
        this.report = report;
        this.ids = report.rows().stream().map(Row::id).distinct().sorted().toList();
    }

    static String of(Report report) {
        SarifReport text = new SarifReport(report);
        text.write();
        return text.json.toString();
    }

    private void write() {
        json.open('{')
                .member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .member("version", "2.1.0")
                .open("runs", '[')
                .open('{')
                .open("tool", '{')
                .open("driver", '{')
                .member("name", "qkpi")
                .open("rules", '[');
        ids.forEach(this::rule);
        json.close(']').close('}').close('}').member("columnKind", "unicodeCodePoints");
        json.open("results", '[');
        report.rows().forEach(this::result);
        json.close(']').close('}').close(']').close('}');
    }

    private void rule(String id) {
        json.open('{').member("id", id);
        report.rules().stream().filter(rule -> rule.id().equals(id)).limit(1).forEach(rule -> {
            json.open("shortDescription", '{')
                    .member("text", rule.title() + ".")
                    .close('}');
            json.open("fullDescription", '{').member("text", rule.title() + ". " + rule.reason() + ".");
            json.close('}');
        });
        json.close('}');
    }

    private void result(Row row) {
        json.open('{')
                .member("ruleId", row.id())
                .member("ruleIndex", ids.indexOf(row.id()))
                .member("level", row.level().word());
        message(row.sentences());
        json.open("locations", '[');
        row.places().stream().limit(1).forEach(place -> location(place, 0));
        json.close(']');
        if (row.places().size() > 1) {
            json.open("relatedLocations", '[');
            for (int i = 1; i < row.places().size(); i++) {
                location(row.places().get(i), i);
            }
            json.close(']');
        }
        json.open("partialFingerprints", '{')
                .member("qkpi/v1", fingerprint(row))
                .close('}');
        if (!report.columns().isEmpty()) {
            json.open("properties", '{');
            for (int i = 0; i < report.columns().size(); i++) {
                json.member(report.columns().get(i), row.cells().get(i));
            }
            json.close('}');
        }
        json.close('}');
    }

    private void message(String text) {
        json.open("message", '{').member("text", plain(text)).close('}');
    }

    /** Text in which nothing is an embedded link. */
    private static String plain(String text) {
        String line = Visible.line(text);
        return line.contains("](") ? line.replace("[", "\\[").replace("]", "\\]") : line;
    }

    private void location(Place place, int id) {
        json.open('{').member("id", id).open("physicalLocation", '{');
        json.open("artifactLocation", '{').member("uri", uri(place.file())).close('}');
        if (place.line() > 0) {
            json.open("region", '{').member("startLine", place.line());
            if (place.column() > 0) {
                json.member("startColumn", place.column());
            }
            json.close('}');
        }
        json.close('}').open("logicalLocations", '[').open('{');
        json.member("fullyQualifiedName", "#" + place.pointer())
                .close('}')
                .close(']')
                .close('}');
    }

    private String uri(String file) {
        if (file.matches("https?://.*")) {
            return file;
        }
        String path = Visible.line(file.replace('\\', '/'));
        boolean relative = !path.startsWith("/");
        String folder = !relative || report.folder().isEmpty() ? "" : report.folder() + "/";
        try {
            if (!relative) {
                return new URI("file", "", path, null).toASCIIString();
            }
            String below = new URI(null, null, "./" + folder + path, null).toASCIIString();
            // The dot keeps a colon in the first name from ending a scheme.
            return below.substring(2).matches("[^/]*:.*") ? below : below.substring(2);
        } catch (URISyntaxException e) {
            return "document";
        }
    }

    /** What stays the same when lines move. */
    private static String fingerprint(Row row) {
        String place = row.places().isEmpty()
                ? ""
                : row.places().get(0).file() + "\n" + row.places().get(0).pointer();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((row.id() + "\n" + place + "\n" + row.message()).getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, hash)).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
