package dev.qkpi.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @CsvSource({
        "kpi, Kpi, kpi, KPI",
        "KpiSnapshot, KpiSnapshot, kpiSnapshot, KPI_SNAPSHOT",
        "kpi-virtual_group, KpiVirtualGroup, kpiVirtualGroup, KPI_VIRTUAL_GROUP",
        "HTTPServer, HttpServer, httpServer, HTTP_SERVER",
        "userIDs, UserIds, userIds, USER_IDS",
        "ID, Id, id, ID",
        "class, Class_, class_, CLASS",
        "1st, _1st, _1st, _1ST",
        "+1, Plus1, plus1, PLUS_1",
        "-1, _1, _1, MINUS_1",
        "a.b[c], ABC, aBC, A_B_C",
        "List, ListModel, list, LIST",
        "con, ConModel, con, CON",
        "hashCode, HashCode, hashCode_, HASH_CODE",
        "\u00fcn\u00efc\u00f6d\u00e9 stra\u00dfe, UnicodeStrasse, unicodeStrasse, UNICODE_STRASSE",
        "\u65e5\u672c, U65e5u672c, \u65e5\u672c, \u65e5\u672c",
        "\u0434\u0430\u0442\u0430 \u0441\u043e\u0437\u0434\u0430\u043d\u0438\u044f, DataSozdaniya, \u0434\u0430\u0442\u0430\u0421\u043e\u0437\u0434\u0430\u043d\u0438\u044f, \u0414\u0410\u0422\u0410_\u0421\u041e\u0417\u0414\u0410\u041d\u0418\u042f",
        "\u03ac\u03bb\u03c6\u03b1, Alfa, \u03ac\u03bb\u03c6\u03b1, \u0386\u039b\u03a6\u0391",
        "\ud55c\uad6d, Hangug, \ud55c\uad6d, \ud55c\uad6d",
        "\u0939\u093f\u0928\u094d\u0926\u0940, Hainadaii, \u0939\u093f\u0928\u094d\u0926\u0940, \u0939\u093f\u0928\u094d\u0926\u0940",
        "\u0645\u0631\u062d\u0628\u0627, Meemrehhahbehalef, \u0645\u0631\u062d\u0628\u0627, \u0645\u0631\u062d\u0628\u0627",
        "\ud83d\udc4d, ThumbsUpSign, thumbsUpSign, THUMBS_UP_SIGN",
        "\ud83d\udc4e, ThumbsDownSign, thumbsDownSign, THUMBS_DOWN_SIGN",
        ">=, GreaterEqual, greaterEqual, GREATER_EQUAL",
        "!, Not, not, NOT",
        "***, StarStarStar, starStarStar, STAR_STAR_STAR",
        "-, Minus, minus, MINUS",
        "../.., DotDotSlashDotDot, dotDotSlashDotDot, DOT_DOT_SLASH_DOT_DOT",
        "a\u202eb\u200dc, Abc, abc, ABC",
        "StackTraceElement, StackTraceElementModel, stackTraceElement, STACK_TRACE_ELEMENT",
        "iterable, IterableModel, iterable, ITERABLE",
        "AUX, AuxModel, aux, AUX",
        "yield, Yield, yield_, YIELD",
        "var, Var, var_, VAR",
        "getClass, GetClass, getClass_, GET_CLASS",
        "\u00ef\u00c6\u0152, IAeOe, iAeOe, I_AE_OE",
        "\ud842\udfb7, U20bb7, u20bb7, U20BB7"
    })
    void makesReadableNames(String text, String type, String member, String constant) {
        String expectedType = text.equals("class") ? "ClassModel" : type;
        assertEquals(
                List.of(expectedType, member, constant),
                List.of(JavaNames.type(text), JavaNames.member(text), JavaNames.constant(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "***",
                "\ud83d\ude00",
                "$",
                "_",
                "goto",
                "null",
                "true",
                "enum",
                "var",
                "record",
                "1",
                "a\u0000b",
                "\ud800"
            })
    void isAlwaysLegal(String text) {
        assertTrue(SourceVersion.isName(JavaNames.type(text)), JavaNames.type(text));
        assertTrue(SourceVersion.isName(JavaNames.member(text)), JavaNames.member(text));
        assertTrue(SourceVersion.isName(JavaNames.constant(text)), JavaNames.constant(text));
    }

    @Test
    void cutsWhatIsTooLongForAFileWithoutLosingTheDifference() {
        String first = JavaNames.type("x".repeat(300));
        String second = JavaNames.type("x".repeat(299) + "y");
        assertTrue(first.length() <= 80 && second.length() <= 80);
        assertTrue(!first.equals(second));
    }

    @Test
    void keepsNamesApartEvenWhereCaseDoesNot() {
        NameScope scope = NameScope.with("Kpi");
        assertEquals(
                List.of("KPI2", "kpi3", "a1", "a1_2", "Com", "com10"),
                List.of(
                        scope.claim("KPI"),
                        scope.claim("kpi"),
                        scope.claim("a1"),
                        scope.claim("a1"),
                        scope.claim("Com"),
                        scope.claim("com")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "com.example",
                "com.example.v1",
                "größe.π",
                "$a._b",
                "a._",
                "_",
                "",
                ".",
                "a.",
                ".a",
                "a..b",
                "1a",
                "a b",
                "a-b",
                "com.new.x",
                "true",
                "a.null",
                "record",
                "var.sealed.yield",
                "𝒳.y",
                "a.\u0000",
                "a/b",
                "non-sealed"
            })
    void qualifiedNamesAreThoseOfTheLanguage(String text) {
        assertEquals(SourceVersion.isName(text, SourceVersion.RELEASE_17), JavaNames.isQualified(text));
    }

    @Test
    void keywordsAreThoseOfTheLanguage() {
        String words =
                "abstract assert boolean break byte case catch char class const continue default do double else enum"
                        + " extends false final finally float for goto if implements import instanceof int interface long native"
                        + " new null package private protected public return short static strictfp super switch synchronized this"
                        + " throw throws transient true try void volatile while _ record sealed permits var yield when module"
                        + " exports opens requires uses provides with to open transitive non Abstract";
        for (String word : words.split(" ")) {
            assertEquals(SourceVersion.isKeyword(word, SourceVersion.RELEASE_17), ReservedNames.isKeyword(word), word);
        }
    }
}
