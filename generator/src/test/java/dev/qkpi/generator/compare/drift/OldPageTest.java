package dev.qkpi.generator.compare.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.compare.drift.page.Page;
import dev.qkpi.generator.compare.drift.spec.SpecApi;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The differences that are known between the vendor's page and an older copy of it are found, and no others. */
class OldPageTest {

    private static TestPage old() {
        TestPage page = TestPage.kpis();
        PageEdit.apply("row listSnapshots ids required true", page);
        PageEdit.apply("row- listSnapshots groupIds", page);
        for (String code : List.of("200", "400", "402", "403", "404", "500")) {
            PageEdit.apply("code- listInsightKpis " + code, page);
        }
        PageEdit.apply("base https://app.gtmhub.com/api", page);
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void between_two_copies_of_the_page(Rendering rendering) {
        for (Rendering other : Rendering.values()) {
            Page older = KpiPageTest.read(old(), other);
            Page newer = KpiPageTest.read(TestPage.kpis(), rendering);

            String usages = "GET /v1/insights/{id}/usages/kpis: ";
            String snapshots = "GET /v1/kpi-snapshots: ";
            String cure = ". Compare the document with the newer page.";
            assertEquals(
                    List.of(
                            "QKPI-322 change: the base address was https://app.gtmhub.com/api and is "
                                    + "https://app.quantive.com/results/api" + cure,
                            "QKPI-325 change: " + usages + "the code 200 is new" + cure,
                            "QKPI-325 change: " + usages + "the code 400 is new" + cure,
                            "QKPI-325 change: " + usages + "the code 402 is new" + cure,
                            "QKPI-325 change: " + usages + "the code 403 is new" + cure,
                            "QKPI-325 change: " + usages + "the code 404 is new" + cure,
                            "QKPI-325 change: " + usages + "the code 500 is new" + cure,
                            "QKPI-324 change: " + snapshots
                                    + "the mark as required of the parameter `ids` was `*` and is absent" + cure,
                            "QKPI-323 change: " + snapshots + "the parameter `groupIds` is new" + cure,
                            "QKPI-329 change: " + snapshots
                                    + "the query parameters of the sample were `ids, ungrouped, "
                                    + "mykpis, timeZone, groupBy, from, to` and are `ids, groupIds, ungrouped, mykpis, "
                                    + "timeZone, groupBy, from, to`" + cure),
                    KpiPageTest.messages(PageDrift.of(older, newer)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void between_the_old_page_and_the_document(Rendering rendering) {
        Page older = KpiPageTest.read(old(), rendering);

        assertEquals(
                List.of(
                        "QKPI-293",
                        "QKPI-301",
                        "QKPI-301",
                        "QKPI-301",
                        "QKPI-301",
                        "QKPI-301",
                        "QKPI-301",
                        "QKPI-298",
                        "QKPI-296"),
                DocumentDrift.of(older, SpecApi.of(KpiPageTest.DOCUMENT)).stream()
                        .map(Drift::id)
                        .toList());
    }
}
