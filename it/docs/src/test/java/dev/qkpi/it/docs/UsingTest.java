package dev.qkpi.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What readers do with a page: search, follow links, choose a theme, copy, all of it from the keyboard. */
class UsingTest {

    private static final String ACTIVE =
            "var e = document.activeElement; return (e.className || e.id || e.tagName).trim()";

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

    @BeforeEach
    void desktop() {
        browser.size(1280, 900).prefer("prefers-color-scheme", "light");
    }

    private static List<?> titles() {
        return (List<?>) browser.run("return Array.from(document.querySelectorAll('#results .hit-title'))"
                + ".map(function (e) { return e.textContent; })");
    }

    private static void search(String words) {
        browser.type("/");
        assertEquals("search", browser.run("return document.activeElement.id"));
        browser.type(words);
        Wait.until("results for " + words, () -> !titles().isEmpty());
    }

    @Test
    void search_finds_operations_schemas_properties_and_words_of_descriptions() {
        browser.open("kpi/index.html");
        search("create a kpi");
        assertEquals("Create a KPI", titles().get(0));
        browser.open("kpi/schemas/Kpi.html");
        search("KpiPatch");
        assertEquals("KpiPatch", titles().get(0));
        browser.open("kpi/errors.html");
        search("targetOperator");
        assertEquals("targetOperator", titles().get(0));
        browser.open("shelf/index.html");
        search("printed");
        assertTrue(titles().contains("Book"), () -> titles().toString());
    }

    @Test
    void search_is_done_from_the_keyboard() {
        browser.open("kpi/index.html");
        search("snapshot");
        List<?> titles = titles();
        assertTrue(titles.size() > 3);
        assertEquals("result-0", browser.find("#search").getDomAttribute("aria-activedescendant"));
        browser.type(Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP);
        assertEquals("result-1", browser.find("#search").getDomAttribute("aria-activedescendant"));
        assertEquals("true", browser.find("#result-1").getDomAttribute("aria-selected"));
        browser.type(Keys.ESCAPE);
        assertFalse(browser.find("#results").isDisplayed());
        browser.type(Keys.ARROW_DOWN);
        assertTrue(browser.find("#results").isDisplayed());
        String href = browser.find("#result-0").getDomAttribute("data-href");
        browser.type(Keys.ENTER);
        Wait.until("the first result is opened", () -> browser.at().equals(href));
    }

    @Test
    void deep_links_lead_to_operations_parameters_schemas_properties_and_answers() {
        for (String place : List.of(
                "kpi/operations/getKpi.html#query-formatting",
                "kpi/operations/getKpi.html#response-404",
                "kpi/operations/createKpi.html#body-name",
                "kpi/schemas/Kpi.html#name",
                "shelf/schemas/Book.html#author-born",
                "shelf/operations/listBooks.html#query-filter-year",
                "kpi/errors.html#error-404")) {
            browser.open(place);
            Object seen = browser.run("var e = document.querySelector(':target'); if (!e) { return 'nothing'; }"
                    + " var r = e.getBoundingClientRect(); return r.top >= 0 && r.top < window.innerHeight");
            assertEquals(true, seen, place);
        }
        browser.open("kpi/operations/getKpi.html");
        browser.find("#query-formatting a.name").click();
        assertEquals("operations/getKpi.html#query-formatting", browser.at());
    }

    @Test
    void the_theme_is_the_readers_and_stays() {
        browser.open("kpi/index.html");
        String light = browser.find("body").getCssValue("background-color");
        browser.find("#theme").click();
        String dark = browser.find("body").getCssValue("background-color");
        assertNotEquals(light, dark);
        assertEquals("true", browser.find("#theme").getDomAttribute("aria-pressed"));
        browser.open("kpi/schemas/Kpi.html");
        assertEquals(dark, browser.find("body").getCssValue("background-color"));
        browser.find("#theme").click();
        browser.run("localStorage.clear()");
        browser.prefer("prefers-color-scheme", "dark").open("kpi/index.html");
        assertEquals(dark, browser.find("body").getCssValue("background-color"));
    }

    @Test
    void where_storage_is_denied_all_works_but_memory() {
        Map<?, ?> added = (Map<?, ?>) browser.command(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "Object.defineProperty(window, 'localStorage', {get: function () {"
                                + " throw new DOMException('denied', 'SecurityError'); }});"));
        try {
            browser.open("kpi/operations/createKpi.html");
            String light = browser.find("body").getCssValue("background-color");
            browser.find("#theme").click();
            assertNotEquals(light, browser.find("body").getCssValue("background-color"));
            browser.find("#call [role=tab]:nth-child(2)").click();
            assertTrue(browser.find("#call [data-tab=Java]").isDisplayed());
            assertEquals(List.of(), browser.complaints());
        } finally {
            browser.command(
                    "Page.removeScriptToEvaluateOnNewDocument",
                    Map.of("identifier", String.valueOf(added.get("identifier"))));
        }
    }

    @Test
    void the_keyboard_reaches_everything_and_shows_where_it_is() {
        browser.open("kpi/operations/createKpi.html");
        browser.tab();
        assertEquals("skip", browser.run(ACTIVE));
        assertTrue(browser.find(".skip").getRect().getY() >= 0);
        browser.type(Keys.ENTER);
        assertEquals("content", browser.run("return document.activeElement.id"));
        browser.tab();
        assertNotEquals("none", browser.run("return getComputedStyle(document.activeElement).outlineStyle"));
        Object stops = browser.run("return Array.from(document.querySelectorAll('a[href],button,pre'))"
                + ".filter(function (e) { return e.offsetParent && e.tabIndex < 0 && e.getAttribute('role') !== 'tab'; })"
                + ".map(function (e) { return e.outerHTML; })");
        assertEquals(List.of(), stops);
    }

    @Test
    void tabs_are_chosen_with_arrows_and_remembered() {
        browser.open("kpi/operations/createKpi.html");
        browser.run("localStorage.clear()");
        browser.open("kpi/operations/createKpi.html");
        browser.run("document.querySelector('#call [role=tab]').focus()");
        browser.type(Keys.ARROW_RIGHT);
        assertEquals("Java", browser.run("return document.activeElement.textContent"));
        assertTrue(browser.find("#call [data-tab=Java]").isDisplayed());
        assertFalse(browser.find("#call [data-tab=curl]").isDisplayed());
        browser.open("kpi/operations/deleteKpi.html");
        assertTrue(browser.find("#call [data-tab=Java]").isDisplayed());
        assertTrue(browser.find("#call [data-tab=Java] pre").getText().contains("client.kpis().delete("));
    }

    @Test
    void a_call_is_copied_by_a_button() {
        browser.open("kpi/operations/deleteKpi.html");
        browser.find("#call [role=tab]:first-child").click();
        browser.find("#call [data-tab=curl] .copy").click();
        Wait.until(
                "the button tells",
                () -> browser.find("#call [data-tab=curl] .copy").getText().equals("Copied"));
    }

    @Test
    void on_a_phone_the_menu_opens_and_closes() {
        browser.size(390, 844).open("kpi/operations/createKpi.html");
        assertFalse(browser.find("#navigation").isDisplayed());
        browser.find(".menu").click();
        assertTrue(browser.find("#navigation").isDisplayed());
        assertEquals("true", browser.find(".menu").getDomAttribute("aria-expanded"));
        browser.type(Keys.ESCAPE);
        assertFalse(browser.find("#navigation").isDisplayed());
        assertEquals("menu", String.valueOf(browser.run(ACTIVE)).replace(" scripted", ""));
    }
}
