package dev.qkpi.generator.report;

import java.util.Locale;

/** JSON with stable names; text of the document stands as it is. */
final class JsonReport {

    private final Report report;
    private final JsonText json = new JsonText();

    private JsonReport(Report report) {
        this.report = report;
    }

    static String of(Report report) {
        JsonReport text = new JsonReport(report);
        text.write();
        return text.json.toString();
    }

    private void write() {
        json.open('{')
                .member("title", report.title())
                .member("subject", report.subject())
                .member("summary", report.summary());
        json.open("counts", '{');
        for (Level level : Level.values()) {
            json.member(level.name().toLowerCase(Locale.ROOT), report.count(level));
        }
        json.close('}').open("facts", '{');
        report.facts().forEach(fact -> json.member(fact.name(), fact.value()));
        json.close('}').open("rows", '[');
        report.rows().forEach(this::row);
        json.close(']').close('}');
    }

    private void row(Row row) {
        json.open('{')
                .member("id", row.id())
                .member("level", row.level().word())
                .member("message", row.message())
                .member("remedy", row.remedy());
        json.open("places", '[');
        for (Place place : row.places()) {
            json.open('{')
                    .member("file", place.file())
                    .member("line", place.line())
                    .member("column", place.column())
                    .member("pointer", place.pointer())
                    .close('}');
        }
        json.close(']');
        if (!report.columns().isEmpty()) {
            json.open("details", '{');
            for (int i = 0; i < report.columns().size(); i++) {
                json.member(report.columns().get(i), row.cells().get(i));
            }
            json.close('}');
        }
        json.close('}');
    }
}
