package dev.qkpi.generator.compare.drift.page;

import dev.qkpi.generator.compare.drift.page.PageValue.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one JSON value at a cursor, with the place of every key; borders between elements count for nothing. */
final class JsonReader {

    private static final int MAX_DEPTH = 200;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]{0,400})(\\.[0-9]{1,400})?([eE][+-]?[0-9]{1,9})?");
    private static final Pattern WORD = Pattern.compile("true|false|null");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final Cursor in;

    JsonReader(Cursor in) {
        this.in = in;
    }

    /** The value that begins here, stepped over. */
    PageValue read() throws JsonError {
        return value(0);
    }

    private PageValue value(int depth) throws JsonError {
        in.skipBlank();
        Place place = in.place();
        if (depth > MAX_DEPTH) {
            throw new JsonError(place, "it is nested more than " + MAX_DEPTH + " levels deep");
        }
        char c = in.peek();
        if (c == '{') {
            return object(place, depth);
        }
        if (c == '[') {
            return list(place, depth);
        }
        if (c == '"') {
            return scalar(Kind.STRING, string(), place);
        }
        Matcher number = in.take(NUMBER);
        if (number != null) {
            return scalar(Kind.NUMBER, number.group(), place);
        }
        Matcher word = in.take(WORD);
        if (word != null) {
            return scalar(word.group().equals("null") ? Kind.NULL : Kind.BOOLEAN, word.group(), place);
        }
        throw new JsonError(place, "a value is expected" + found());
    }

    private static PageValue scalar(Kind kind, String text, Place place) {
        return new PageValue(kind, text, Map.of(), List.of(), place);
    }

    private PageValue object(Place place, int depth) throws JsonError {
        Map<String, PageValue> members = new LinkedHashMap<>();
        in.next();
        while (!closes('}', members.isEmpty())) {
            in.skipBlank();
            Place keyPlace = in.place();
            if (in.peek() != '"') {
                throw new JsonError(keyPlace, "a key is expected" + found());
            }
            String key = string();
            in.skipBlank();
            expect(':');
            PageValue value = value(depth + 1).at(keyPlace);
            if (members.putIfAbsent(key, value) != null) {
                throw new JsonError(keyPlace, "the key `" + key + "` stands twice in one object");
            }
        }
        return new PageValue(Kind.OBJECT, "", members, List.of(), place);
    }

    private PageValue list(Place place, int depth) throws JsonError {
        List<PageValue> elements = new ArrayList<>();
        in.next();
        while (!closes(']', elements.isEmpty())) {
            elements.add(value(depth + 1));
        }
        return new PageValue(Kind.ARRAY, "", Map.of(), elements, place);
    }

    /** Whether the bracket closes here; steps over it, or over the comma before the next entry. */
    private boolean closes(char bracket, boolean first) throws JsonError {
        in.skipBlank();
        if (in.peek() == bracket) {
            in.next();
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private void expect(char c) throws JsonError {
        if (in.peek() != c) {
            throw new JsonError(in.place(), "`" + c + "` is expected" + found());
        }
        in.next();
    }

    private String found() {
        char c = in.peek();
        return c == 0 ? ", but the sample ends" : c < ' ' ? ", but the line ends" : ", but `" + c + "` is found";
    }

    private String string() throws JsonError {
        Place start = in.place();
        in.next();
        StringBuilder text = new StringBuilder();
        while (in.peek() != '"') {
            char c = in.next();
            if (c == 0 || c == '\n') {
                throw new JsonError(start, "the string that begins here never ends");
            }
            if (c == '\\') {
                text.append(escape());
            } else if (c != PageText.SOFT) {
                text.append(c);
            }
        }
        in.next();
        return text.toString();
    }

    private char escape() throws JsonError {
        Place place = in.place();
        char c = in.next();
        if (c == 'u') {
            int code = 0;
            for (int i = 0; i < 4; i++) {
                int digit = Character.digit(in.next(), 16);
                if (digit < 0) {
                    throw new JsonError(place, "`\\u` wants four hexadecimal digits");
                }
                code = code * 16 + digit;
            }
            return (char) code;
        }
        int known = ESCAPES.indexOf(c);
        if (known < 0) {
            throw new JsonError(place, "`\\" + c + "` is no escape of JSON");
        }
        return ESCAPED.charAt(known);
    }
}
