package dev.qkpi.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Axe finds nothing on a page of any kind, in either theme, wide or narrow. */
class AccessibilityTest {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kpi/index.html",
                "kpi/resources/kpis.html",
                "kpi/operations/createKpi.html",
                "kpi/operations/updateKpi.html",
                "kpi/schemas/Kpi.html",
                "kpi/schemas/index.html",
                "kpi/errors.html",
                "kpi/assumptions.html",
                "shelf/index.html",
                "shelf/changes.html",
                "shelf/operations/listBooks.html",
                "shelf/operations/addBook.html",
                "shelf/operations/getBook.html",
                "shelf/operations/bookLent.html",
                "shelf/schemas/Item.html",
                "shelf/schemas/Book.html",
                "hostile/index.html"
            })
    void axe_finds_nothing(String page) {
        browser.size(1280, 900).prefer("prefers-color-scheme", "light").open(page);
        assertEquals(List.of(), browser.violations(), "light");
        browser.prefer("prefers-color-scheme", "dark");
        assertEquals(List.of(), browser.violations(), "dark");
        browser.size(390, 844).open(page);
        assertEquals(List.of(), browser.violations(), "dark, on a phone");
    }

    @Test
    void axe_finds_nothing_in_search_and_menu() {
        for (String theme : List.of("light", "dark")) {
            browser.size(1280, 900).prefer("prefers-color-scheme", theme).open("kpi/index.html");
            browser.type("/").type("kpi");
            Wait.until("results are shown", () -> browser.find("#results").isDisplayed());
            assertEquals(List.of(), browser.violations(), "search, " + theme);
            browser.size(390, 844).open("kpi/index.html");
            browser.find(".menu").click();
            assertEquals(List.of(), browser.violations(), "menu, " + theme);
        }
    }
}
