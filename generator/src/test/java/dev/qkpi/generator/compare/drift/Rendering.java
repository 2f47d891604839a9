package dev.qkpi.generator.compare.drift;

import dev.qkpi.generator.compare.drift.TestPage.Op;
import dev.qkpi.generator.compare.drift.TestPage.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ways in which a page gets saved. */
enum Rendering {
    /** Text whose cells run together, as copied from the page. */
    RUN_ON("txt"),
    /** Text whose cells stand apart, as copied from a page with tables. */
    TABLE("txt"),
    /** HTML with tables and preformatted samples. */
    HTML_TABLE("html"),
    /** HTML of blocks and spans without tables. */
    HTML_BLOCKS("html");

    private final String extension;

    Rendering(String extension) {
        this.extension = extension;
    }

    /** The name of the file. */
    String file() {
        return "page." + extension;
    }

    String write(TestPage page) {
        StringBuilder text = new StringBuilder();
        boolean html = extension.equals("html");
        if (html) {
            text.append("<!DOCTYPE html>\n<html><head><title>Reference</title><style>p { x: '/kpis' }</style></head>\n")
                    .append("<body><nav>get\n/nothing</nav><script>var a = \"</p>\";</script><main>\n");
        }
        text.append(line("h1", page.title)).append(html ? "" : "\n").append(line("p", page.intro));
        page.list().forEach(op -> operation(op, text));
        return text.append(html ? "</main></body></html>\n" : "").toString();
    }

    private String line(String tag, String words) {
        return extension.equals("html") ? "<" + tag + ">" + escape(words) + "</" + tag + ">\n" : words + "\n";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private void operation(Op op, StringBuilder text) {
        text.append(line("a", "\uD83D\uDD17"));
        if (this == TABLE) {
            text.append(op.method).append('\t').append(op.path).append('\n');
        } else {
            text.append(line("h3", op.method.toLowerCase(java.util.Locale.ROOT)))
                    .append(line("div", op.path));
        }
        text.append(line("p", op.title)).append(line("h4", "Parameters"));
        rows(op, text);
        text.append(line("h4", "Expected response codes"));
        codes(op, text);
        samples(op, text);
        if (op.response != null) {
            pre(Sample.json(op.response, "", true), text);
        }
    }

    private void rows(Op op, StringBuilder text) {
        switch (this) {
            case RUN_ON -> text.append("NameTypeDescription\n");
            case TABLE -> text.append("Name\tType\tDescription\n");
            case HTML_TABLE ->
                text.append("<table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead>")
                        .append("<tbody>\n");
            case HTML_BLOCKS -> text.append("<div><span>Name</span><span>Type</span><span>Description</span></div>\n");
        }
        op.rows.values().forEach(row -> row(row, text));
        text.append(this == HTML_TABLE ? "</tbody></table>\n" : "");
    }

    private void row(Row row, StringBuilder text) {
        String sample = row.body == null ? row.sample : Sample.json(row.body, "", true);
        String anchor = "expected in " + row.in + (sample.isEmpty() ? "" : ", sample value:");
        switch (this) {
            case RUN_ON ->
                text.append(row.name)
                        .append(row.required ? "\n*\n" : "")
                        .append(row.type)
                        .append(row.description)
                        .append('\n')
                        .append(anchor)
                        .append('\n')
                        .append(sample)
                        .append(sample.isEmpty() ? "" : "\n");
            case TABLE ->
                text.append(row.name)
                        .append(row.required ? " *" : "")
                        .append('\t')
                        .append(row.type)
                        .append('\t')
                        .append(row.description)
                        .append(' ')
                        .append(anchor)
                        .append(row.body == null ? " " : "\n")
                        .append(sample)
                        .append('\n');
            case HTML_TABLE ->
                text.append("<tr><td>")
                        .append(row.name)
                        .append(row.required ? " <span class=\"r\">*</span>" : "")
                        .append("</td><td><code>")
                        .append(row.type)
                        .append("</code></td><td>")
                        .append(escape(row.description))
                        .append("<br>")
                        .append(anchor)
                        .append("<pre>")
                        .append(escape(sample))
                        .append("</pre></td></tr>\n");
            case HTML_BLOCKS ->
                text.append("<div><b>")
                        .append(row.name)
                        .append("</b>")
                        .append(row.required ? "<i>*</i>" : "")
                        .append("<span>")
                        .append(row.type)
                        .append("</span><span>")
                        .append(escape(row.description))
                        .append("</span></div><p>")
                        .append(anchor)
                        .append("</p>")
                        .append(sample.isEmpty() ? "" : "<pre>" + escape(sample) + "</pre>")
                        .append('\n');
        }
    }

    private void codes(Op op, StringBuilder text) {
        text.append(this == HTML_TABLE ? "<table>" : "");
        for (Map.Entry<String, String> code : op.codes.entrySet()) {
            switch (this) {
                case RUN_ON ->
                    text.append(code.getKey()).append(code.getValue()).append('\n');
                case TABLE ->
                    text.append(code.getKey())
                            .append('\t')
                            .append(code.getValue())
                            .append('\n');
                case HTML_TABLE ->
                    text.append("<tr><td>")
                            .append(code.getKey())
                            .append("</td><td>")
                            .append(code.getValue())
                            .append("</td></tr>\n");
                case HTML_BLOCKS ->
                    text.append("<li><b>")
                            .append(code.getKey())
                            .append("</b><span>")
                            .append(code.getValue())
                            .append("</span></li>\n");
            }
        }
        text.append(this == HTML_TABLE ? "</table>\n" : "\n");
    }

    private void samples(Op op, StringBuilder text) {
        String url = op.base + (op.version.isEmpty() ? "" : "/" + op.version) + op.path;
        String query = op.rows.values().stream()
                .filter(row -> row.in.equals("query"))
                .map(row -> row.name + "=" + (row.sample.isEmpty() ? "undefined" : row.sample))
                .collect(Collectors.joining("&"));
        String full = url + (query.isEmpty() ? "" : "?" + query);
        String body = op.body() == null || op.body().body == null ? "" : Sample.json(op.body().body, "", false);
        List<Row> headers =
                op.rows.values().stream().filter(row -> row.in.equals("header")).toList();
        StringBuilder curl =
                new StringBuilder("curl -X " + op.method + " '" + full + "' \\ -H 'Accept: application/json'");
        curl.append(op.authorization.isEmpty() ? "" : " \\ -H 'Authorization: " + op.authorization + "'")
                .append(" \\\n");
        headers.forEach(row -> curl.append("-H '")
                .append(row.name)
                .append(": ")
                .append(row.sample)
                .append("' \\\n"));
        pre(curl + (body.isEmpty() ? "" : "-d '" + body + "'\n"), text);
        String script = (body.isEmpty() ? "" : "var body =" + body + ";\n\n") + "var settings = { \"url\": \"" + full
                + "\", \"method\": \"" + op.method + "\", \"headers\": { \"Accept\": \"application/json\",\n}\n};"
                + " $.ajax(settings).done(function (response) { console.log(response); });";
        pre(script, text);
        text.append(line("p", "NOTE: You must install the module requests."))
                .append(line("p", "In a terminal window do: pip install requests"));
        pre(
                "import requests, json\n\nheaders = { \"Authorization\" : \"Bearer {token}\" };\n\nurl = \"" + url
                        + "\"\n\n"
                        + (body.isEmpty() ? "" : "body = " + body + ";\n") + "requests."
                        + op.method.toLowerCase(java.util.Locale.ROOT) + "(url, headers = headers)",
                text);
    }

    private void pre(String code, StringBuilder text) {
        String lit = this == HTML_BLOCKS ? escape(code).replace("&quot;:", "&quot;<span>:</span>") : escape(code);
        text.append(extension.equals("html") ? "<pre><code>" + lit + "</code></pre>\n" : "\n" + code + "\n");
    }
}
