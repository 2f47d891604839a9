package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.TestPage.Op;
import dev.qkpi.generator.compare.drift.TestPage.Row;
import java.util.List;
import java.util.Map;

/** Changes to a page, each written as a few words: {@code code- getKpi 404}. */
final class PageEdit {

    private PageEdit() {}

    static void apply(String edit, TestPage page) {
        List<String> words = List.of(edit.split(" "));
        Op op = words.size() > 1 ? page.operations.get(words.get(1)) : null;
        switch (words.get(0)) {
            case "row+" ->
                op.rows.put(words.get(3), TestPage.row(words.subList(2, 6).toArray(new String[0]), Map.of()));
            case "row-" -> op.rows.remove(words.get(2));
            case "row" ->
                row(op.rows.get(words.get(2)), words.get(3), String.join(" ", words.subList(4, words.size())));
            case "code+" -> op.codes.put(words.get(2), String.join(" ", words.subList(3, words.size())));
            case "code-" -> op.codes.remove(words.get(2));
            case "codes-" -> op.codes.clear();
            case "request", "answer" -> key(words, words.get(0).equals("request") ? op.body().body : op.response);
            case "answer+" -> op.response = Sample.parse(words.get(2));
            case "answer-" -> op.response = null;
            case "body-" -> op.rows.remove("body");
            case "body+" -> body(op, words);
            case "move" -> move(op, words.get(2), words.get(3));
            case "operation+" -> operation(page, words);
            case "operation-" -> page.operations.remove(words.get(1));
            case "base" -> page.list().forEach(one -> one.base = words.get(1));
            case "authorization" -> op.authorization = String.join(" ", words.subList(2, words.size()));
            case "title" -> op.title = String.join(" ", words.subList(2, words.size()));
            default -> throw new IllegalArgumentException(edit);
        }
    }

    private static void row(Row row, String what, String value) {
        switch (what) {
            case "name" -> row.name = value;
            case "in" -> row.in = value;
            case "required" -> row.required = value.equals("true");
            case "type" -> row.type = value;
            case "description" -> row.description = value;
            case "sample" -> row.sample = value;
            default -> throw new IllegalArgumentException(what);
        }
    }

    /** Adds, takes away, renames or sets the key of a sample. */
    private static void key(List<String> words, Object root) {
        String path = words.get(3);
        Map<String, Object> object = Sample.parent(root, path);
        String name = path.substring(path.lastIndexOf('.') + 1);
        switch (words.get(2)) {
            case "drops" -> object.remove(name);
            case "renames" -> object.put(words.get(4), object.remove(name));
            default -> object.put(name, Sample.parse(String.join(" ", words.subList(4, words.size()))));
        }
    }

    private static void body(Op op, List<String> words) {
        Row row = TestPage.row(new String[] {"body", "theRequest", words.get(2), "object"}, Map.of());
        row.body = Sample.parse(words.get(3));
        op.rows.put("body", row);
    }

    private static void move(Op op, String what, String value) {
        switch (what) {
            case "method" -> op.method = value;
            case "version" -> op.version = value;
            case "path" -> op.path = value;
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void operation(TestPage page, List<String> words) {
        Op op = new Op();
        op.method = words.get(1);
        op.version = words.get(2);
        op.path = words.get(3);
        op.title = "Something new.";
        op.codes.put("200", "ok");
        op.codes.put("404", "not found");
        op.rows.put(
                "gtmhub-accountId",
                TestPage.row(new String[] {"header", "gtmhub-accountId", "required", "string"}, Map.of()));
        op.response = Sample.parse("{a}");
        page.operations.put("new", op);
    }
}
