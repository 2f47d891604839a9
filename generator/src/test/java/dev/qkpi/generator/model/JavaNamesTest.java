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
        "\u65e5\u672c, \u65e5\u672c, \u65e5\u672c, \u65e5\u672c"
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
                List.of("KPI2", "kpi3", "a1", "a1_2"),
                List.of(scope.claim("KPI"), scope.claim("kpi"), scope.claim("a1"), scope.claim("a1")));
    }
}
