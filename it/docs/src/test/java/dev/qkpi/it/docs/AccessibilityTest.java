package dev.qkpi.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
                "kpi/schemas/Kpi.html",
                "kpi/schemas/index.html",
                "kpi/errors.html",
                "kpi/assumptions.html",
                "shelf/index.html",
                "shelf/changes.html",
                "shelf/operations/listBooks.html",
                "shelf/operations/addBook.html",
                "shelf/operations/bookLent.html",
                "shelf/schemas/Book.html",
                "hostile/index.html"
            })
    void axe_finds_nothing(String page) {
        browser.size(1280, 900).prefer("prefers-color-scheme", "light").open(page);
        assertEquals(List.of(), browser.violations(), "light");
        browser.prefer("prefers-color-scheme", "dark");
        assertEquals(List.of(), browser.violations("color-contrast"), "dark");
        browser.size(390, 844).open(page);
        assertEquals(List.of(), browser.violations(), "dark, on a phone");
    }

    @Test
    void axe_would_find_something() {
        browser.size(1280, 900).prefer("prefers-color-scheme", "light").open("kpi/errors.html");
        browser.run(
                "document.querySelector('h1').style.color = '#ddd'; document.querySelector('main').removeAttribute('id')");
        List<String> found = browser.violations();
        assertTrue(found.get(0).startsWith("serious color-contrast: <h1"), found::toString);
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
