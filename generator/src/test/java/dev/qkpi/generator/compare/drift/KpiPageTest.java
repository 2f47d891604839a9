package dev.qkpi.generator.compare.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.page.PageReader;
import dev.qkpi.generator.compare.drift.page.PageSource;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import dev.qkpi.generator.compare.drift.spec.SpecText;
import dev.qkpi.generator.document.SpecSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The KPI document says what its page says. */
class KpiPageTest {

    static final SpecText DOCUMENT =
            SpecText.of(SpecSource.classpath("dev/qkpi/spec/quantive-kpi.yaml", KpiPageTest.class.getClassLoader()));

    static Page read(TestPage page, Rendering rendering) {
        return PageReader.read(PageSource.text(rendering.file(), rendering.write(page)));
    }

    static List<String> messages(List<Drift> drifts) {
        return drifts.stream()
                .map(drift -> drift.id() + " " + drift.kind() + ": " + drift.problem() + ". " + drift.remedy() + ".")
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_in_our_words_has_no_drift(Rendering rendering) {
        Page page = read(TestPage.kpis(), rendering);

        assertEquals(List.of(), messages(DocumentDrift.of(page, SpecApi.of(DOCUMENT))));
        assertEquals(16, page.operations().size());
    }

    @ParameterizedTest
    @EnumSource
    void two_renderings_of_the_page_do_not_differ(Rendering rendering) {
        Page one = read(TestPage.kpis(), Rendering.RUN_ON);
        Page other = read(TestPage.kpis(), rendering);

        assertEquals(List.of(), messages(PageDrift.of(one, other)));
        assertEquals(List.of(), messages(PageDrift.of(other, one)));
    }

    @Test
    @EnabledIfSystemProperty(named = "qkpi.page", matches = ".+")
    void the_page_of_the_vendor_has_no_drift() {
        Page page = PageReader.read(PageSource.file(Path.of(System.getProperty("qkpi.page"))));

        assertEquals(List.of(), messages(DocumentDrift.of(page, SpecApi.of(DOCUMENT))));
    }
}
