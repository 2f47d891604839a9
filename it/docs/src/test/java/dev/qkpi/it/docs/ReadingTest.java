package dev.qkpi.it.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Pages as readers have them: on a phone, on paper, without scripts, and without anyone else being told. */
class ReadingTest {

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

    @Test
    void no_page_scrolls_sideways_on_a_narrow_phone_or_asks_for_anything() throws Exception {
        browser.size(360, 740);
        List<String> wide = new ArrayList<>();
        for (String site : List.of("kpi", "shelf", "hostile")) {
            for (String page : Browser.pages(site)) {
                browser.open(site + "/" + page);
                String text = "return document.documentElement.scrollWidth + ' of ' + window.innerWidth";
                Object width = browser.run(text);
                if (!width.equals("360 of 360")) {
                    wide.add(site + "/" + page + " " + width);
                }
            }
        }
        assertEquals(List.of(), wide);
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requests());
    }

    @Test
    void paper_has_all_calls_and_no_navigation() {
        browser.size(1280, 900).open("kpi/operations/createKpi.html");
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        try {
            browser.run("window.dispatchEvent(new Event('beforeprint'))");
            assertFalse(browser.find("#navigation").isDisplayed());
            assertFalse(browser.find("header.bar").isDisplayed());
            List<WebElement> calls = browser.all("#call [data-tab]");
            assertEquals(3, calls.size());
            calls.forEach(call -> assertTrue(call.isDisplayed(), () -> call.getDomAttribute("data-tab")));
            assertEquals("rgba(0, 0, 0, 1)", browser.find("h1").getCssValue("color"));
            assertEquals("none", browser.find("#call pre").getCssValue("max-height"));
            browser.open("kpi/errors.html");
            browser.run("window.dispatchEvent(new Event('beforeprint'))");
            assertTrue(browser.all("details a").stream().allMatch(WebElement::isDisplayed));
        } finally {
            browser.command("Emulation.setEmulatedMedia", Map.of("media", ""));
        }
    }

    @Test
    void without_scripts_all_can_be_read_and_reached() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.size(1280, 900).open("kpi/operations/createKpi.html");
            assertEquals("Create a KPI", browser.find("h1").getText());
            List<WebElement> calls = browser.all("#call [data-tab]");
            assertEquals(3, calls.size());
            calls.forEach(call -> assertTrue(call.isDisplayed()));
            assertFalse(browser.find("#search").isDisplayed());
            assertFalse(browser.find("#theme").isDisplayed());
            browser.size(390, 844);
            assertTrue(browser.find("#navigation").isDisplayed());
            browser.find("#navigation a[href='../errors.html']").click();
            Wait.until("errors are shown", () -> browser.at().equals("errors.html"));
        } finally {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void text_of_a_document_runs_nothing_and_makes_nothing() throws Exception {
        browser.size(1280, 900);
        List<String> pages = Browser.pages("hostile");
        assertTrue(pages.size() >= 5, pages::toString);
        String strange =
                "return Array.from(document.querySelectorAll('img,iframe,svg,style,base,object,embed,form,video'))"
                        + ".map(function (e) { return e.outerHTML; }).concat(Array.from(document.querySelectorAll('*'))"
                        + ".filter(function (e) { return Array.from(e.attributes).some(function (a) { return /^on|^style$|^autofocus$/.test(a.name)"
                        + " || /^(href|src)$/.test(a.name) && /^\\s*(javascript|data|vbscript):/i.test(a.value); }); })"
                        + ".map(function (e) { return e.outerHTML; }))";
        for (String page : pages) {
            browser.open("hostile/" + page);
            browser.type("/").type("script");
            Wait.until(
                    "search answers on " + page, () -> browser.find("#results").isDisplayed());
            assertEquals(List.of(), browser.run(strange), page);
            assertEquals(
                    List.of("assets/script.js", "assets/search.js"),
                    browser.run(
                            "return Array.from(document.scripts).map(function (s) { return s.src.replace(/.*hostile./, ''); }).sort()"),
                    page);
            assertFalse(browser.title().equals("pwned") || browser.title().equals("1"), page);
        }
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.requests());
    }
}
