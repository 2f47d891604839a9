package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.spec.PageFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference page as data, which can be changed and written in every rendering. */
final class TestPage {

    static final String BASE = "https://app.quantive.com/results/api";

    final Map<String, Op> operations = new LinkedHashMap<>();
    String title = "KPIs endpoints";
    String intro = "Read and change KPIs by these endpoints.";

    /** An operation. */
    static final class Op {
        String method;
        String path;
        String version;
        String base = BASE;
        String title;
        String authorization = "Bearer {token}";
        final Map<String, Row> rows = new LinkedHashMap<>();
        final Map<String, String> codes = new LinkedHashMap<>();
        Object response;

        Row body() {
            return rows.values().stream()
                    .filter(row -> row.in.equals("body"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A row of the table of parameters. */
    static final class Row {
        String name;
        String in;
        boolean required;
        String type;
        String description;
        String sample = "";
        Object body;
    }

    /** The page of which the document's facts are kept beside the tests. */
    static TestPage kpis() {
        TestPage page = new TestPage();
        Map<String, String> facts = PageFacts.read();
        facts.forEach((heading, lines) -> {
            if (heading.startsWith("operation ")) {
                page.operations.put(heading.substring(10), operation(lines, facts));
            }
        });
        return page;
    }

    private static Op operation(String lines, Map<String, String> facts) {
        Op op = new Op();
        for (String[] words : lines.lines().map(line -> line.strip().split(" ")).toList()) {
            switch (words[0]) {
                case "unlisted" -> {}
                case "codes" -> List.of(words).subList(1, words.length).forEach(code -> op.codes.put(code, text(code)));
                case "answer" -> op.response = Sample.ofShape(words[2], facts, "");
                case "body" -> {
                    Row row = row(new String[] {"body", words[2], words[1], "object"}, facts);
                    row.body = Sample.ofShape(words[2], facts, "");
                    row.name = Character.toLowerCase(row.name.charAt(0)) + row.name.substring(1);
                    op.rows.put("body", row);
                }
                case "header", "path", "query" -> op.rows.put(words[1], row(words, facts));
                default -> {
                    op.method = words[0];
                    op.version = words[1].substring(1, 3);
                    op.path = words[1].substring(3);
                    op.title =
                            "Works on " + op.path.replaceAll("[^a-zA-Z]+", " ").strip() + " by " + op.method + ".";
                }
            }
        }
        return op;
    }

    private static String text(String code) {
        return switch (code) {
            case "200" -> "ok";
            case "201" -> "created";
            case "204" -> "no content";
            case "400" -> "bad request";
            default -> "error " + code;
        };
    }

    static Row row(String[] words, Map<String, String> facts) {
        Row row = new Row();
        row.in = words[0];
        row.name = words[1];
        row.required = words[2].equals("required");
        String values = facts.get("values " + words[3]);
        row.type = values != null || words[3].equals("list") || words[3].equals("date") ? "string" : words[3];
        row.description = "What to take as " + row.name + " of the call";
        if (values != null) {
            List<String> quoted = List.of(values.strip().split(" "));
            row.description += " \"" + String.join("\" | \"", quoted) + "\"";
            row.sample = quoted.get(0);
        } else if (row.type.equals("string")) {
            row.sample = words[3].equals("date") ? "2020-05-02" : "string";
        }
        return row;
    }

    /** A page of one operation, to be filled. */
    static TestPage of(Op op) {
        TestPage page = new TestPage();
        page.operations.put("op", op);
        return page;
    }

    List<Op> list() {
        return new ArrayList<>(operations.values());
    }
}
