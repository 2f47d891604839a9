package dev.qkpi.generator.compare.drift.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the samples of calls, in curl and in the two scripting languages that pages show. */
final class CallReader {

    private static final Pattern CURL = Pattern.compile("curl(?=\\s)");
    private static final Pattern GAP = Pattern.compile("[\\s\\x1F\\\\]+");
    private static final Pattern CONTINUED = Pattern.compile("\\s*\\\\[ \\t]*(?=\\n|$)");
    private static final Pattern METHOD = Pattern.compile("(-X|--request)[\\s=]*'?\"?([A-Za-z]+)'?\"?");
    private static final Pattern HEADER = Pattern.compile("(-H|--header)\\s*(?:'([^'\n]*)'|\"([^\"\n]*)\")");
    private static final Pattern DATA = Pattern.compile("(-d|--data(?:-[a-z]+)?|--json)\\s+(['\"])");
    private static final Pattern URL =
            Pattern.compile("(?:--url\\s+)?(?:'(https?://[^'\n]*)'|\"(https?://[^\"\n]*)\"|(https?://[^\\s'\"]+))");
    private static final Pattern FLAG = Pattern.compile("--?[A-Za-z][\\w-]*(?=[\\s\\x1F\\\\]|$)");

    private static final Pattern BODY =
            Pattern.compile("(?:(?:var|let|const)\\s+)?(?:body|data|payload)\\s*=\\s*(?=[{\\[])");
    private static final Pattern SETTINGS = Pattern.compile("(?:var|let|const)\\s+\\w{1,40}\\s*=\\s*(?=[{\\[])");
    private static final Pattern AJAX = Pattern.compile("\\$\\.ajax(?=\\()|fetch(?=\\()");
    private static final Pattern DONE = Pattern.compile("\\s*\\.\\w{1,40}(?=\\()");
    private static final Pattern NOTE = Pattern.compile(
            "NOTE:? You must install the module [\\w-]+\\.?" + "|In a terminal window do: pip install [\\w-]+\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT =
            Pattern.compile("(?:import\\s+\\w+(?:\\s*,\\s*\\w+)*|from\\s+\\w+\\s+import\\s+\\w+)");
    private static final Pattern HEADERS = Pattern.compile("headers\\s*=\\s*(?=\\{)");
    private static final Pattern PYTHON_URL = Pattern.compile("url\\s*=\\s*f?(?:\"([^\"\n]*)\"|'([^'\n]*)')");
    private static final Pattern REQUEST = Pattern.compile("(?:\\w+\\s*=\\s*)?requests\\.(\\w+)(?=\\()");
    private static final Pattern PRINT = Pattern.compile("print(?=\\()");
    private static final Pattern END = Pattern.compile("\\s*;");
    private static final Pattern SCRIPT_URL = Pattern.compile("\"?\\burl\"?\\s*:\\s*[\"']([^\"'\n]*)[\"']");
    private static final Pattern SCRIPT_METHOD =
            Pattern.compile("\"?\\b(?:method|type)\"?\\s*:\\s*[\"']([A-Za-z]+)[\"']");
    private static final Pattern STRING_PAIR = Pattern.compile("\"([\\w-]+)\"\\s*:\\s*\"([^\"\n]*)\"");
    private static final Pattern START = Pattern.compile(
            "curl\\s|(var|let|const)\\s+\\w{1,40}\\s*=|import\\s+requests\\b|from\\s+requests\\s+import");

    private final Cursor in;
    private final Problems problems;
    private final List<PageCall> calls = new ArrayList<>();
    private PageValue body;
    private Place pythonPlace;
    private String pythonUrl = "";
    private List<String> pythonHeaders = List.of();

    CallReader(Cursor in, Problems problems) {
        this.in = in;
        this.problems = problems;
    }

    /** Whether a sample of a call begins here. */
    static boolean starts(Cursor in) {
        return in.at(START);
    }

    Cursor cursor() {
        return in;
    }

    List<PageCall> calls() {
        return calls;
    }

    /** Steps over a part of a sample that begins here; whether there is one. */
    boolean take() {
        return curl() || script() || python();
    }

    private boolean curl() {
        Place place = in.place();
        if (in.take(CURL) == null) {
            return false;
        }
        String method = "";
        String url = "";
        List<String> headers = new ArrayList<>();
        PageValue data = null;
        while (true) {
            int before = in.at();
            in.take(GAP);
            Matcher part = in.take(METHOD);
            if (part != null) {
                method = part.group(2).toUpperCase(Locale.ROOT);
            } else if ((part = in.take(HEADER)) != null) {
                headers.add(part.group(2) == null ? part.group(3) : part.group(2));
            } else if ((part = in.take(DATA)) != null) {
                data = data(part.group(2).charAt(0));
            } else if ((part = in.take(URL)) != null) {
                url = first(part);
            } else if (in.take(FLAG) == null) {
                in.moveTo(before);
                in.take(END);
                in.take(CONTINUED);
                calls.add(new PageCall("curl", method, url, headers, data, place));
                return true;
            }
        }
    }

    private static String first(Matcher part) {
        for (int i = 1; i <= part.groupCount(); i++) {
            if (part.group(i) != null) {
                return part.group(i).replace(String.valueOf(PageText.SOFT), "");
            }
        }
        return "";
    }

    private PageValue data(char quote) {
        in.skipBlank();
        PageValue value = "{[".indexOf(in.peek()) < 0 ? null : json().orElse(null);
        while (in.at() < in.end() && in.peek() != quote && in.peek() != '\n') {
            in.next();
        }
        if (in.peek() == quote) {
            in.next();
        }
        return value;
    }

    /** A JSON value; one that is none is noted and stepped over as far as its brackets go. */
    Optional<PageValue> json() {
        int start = in.at();
        try {
            return Optional.of(new JsonReader(in).read());
        } catch (JsonError e) {
            problems.notJson(e);
            int stopped = in.at();
            in.moveTo(start);
            if (in.takeBalanced() == null) {
                in.moveTo(stopped);
                in.takeLine();
            }
            return Optional.empty();
        }
    }

    private boolean script() {
        Place place = in.place();
        if (in.take(BODY) != null) {
            body = json().orElse(null);
            in.take(END);
            return true;
        }
        int before = in.at();
        if (in.take(SETTINGS) != null) {
            String settings = in.takeBalanced();
            if (settings != null) {
                in.take(END);
                addScript(settings, place);
                return true;
            }
        }
        in.moveTo(before);
        return in.at(AJAX) && chain(AJAX);
    }

    private void addScript(String settings, Place place) {
        Matcher url = SCRIPT_URL.matcher(settings);
        Matcher method = SCRIPT_METHOD.matcher(settings);
        calls.add(new PageCall(
                "JavaScript",
                method.find() ? method.group(1).toUpperCase(Locale.ROOT) : "",
                url.find() ? url.group(1) : "",
                headers(settings.substring(Math.max(0, settings.indexOf("headers")))),
                body,
                place));
        body = null;
    }

    private static List<String> headers(String text) {
        return STRING_PAIR
                .matcher(text)
                .results()
                .map(pair -> pair.group(1) + ": " + pair.group(2))
                .toList();
    }

    /** A call with all calls on its result. */
    private boolean chain(Pattern first) {
        int before = in.at();
        Pattern next = first;
        while (in.take(next) != null) {
            if (in.takeBalanced() == null) {
                in.moveTo(before);
                return false;
            }
            next = DONE;
        }
        in.take(END);
        return true;
    }

    private boolean python() {
        Place place = in.place();
        if (in.take(NOTE) != null) {
            return true;
        }
        if (in.take(IMPORT) != null) {
            pythonPlace = place;
            return true;
        }
        int before = in.at();
        if (in.take(HEADERS) != null) {
            String text = in.takeBalanced();
            pythonHeaders = text == null ? List.of() : headers(text);
            in.take(END);
            return text != null || back(before);
        }
        Matcher url = in.take(PYTHON_URL);
        if (url != null) {
            pythonUrl = first(url);
            in.take(END);
            return true;
        }
        return in.at(PRINT) ? chain(PRINT) : request(place);
    }

    private boolean back(int position) {
        in.moveTo(position);
        return false;
    }

    private boolean request(Place place) {
        int before = in.at();
        Matcher request = in.take(REQUEST);
        if (request == null) {
            return false;
        }
        if (in.takeBalanced() == null) {
            return back(before);
        }
        in.take(END);
        Place start = pythonPlace == null ? place : pythonPlace;
        String method = request.group(1).toUpperCase(Locale.ROOT);
        calls.add(new PageCall("Python", method, pythonUrl, pythonHeaders, body, start));
        body = null;
        return true;
    }
}
