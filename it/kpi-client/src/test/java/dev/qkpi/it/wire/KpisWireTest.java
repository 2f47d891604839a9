package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.client.api.GetKpiParams;
import dev.qkpi.client.api.GetKpiStatisticsParams;
import dev.qkpi.client.model.CreateKpiRequest;
import dev.qkpi.client.model.DescriptionFormatting;
import dev.qkpi.client.model.InsightDynamicValue;
import dev.qkpi.client.model.InsightSetting;
import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.model.KpiAggregation;
import dev.qkpi.client.model.KpiFormatting;
import dev.qkpi.client.model.KpiInsight;
import dev.qkpi.client.model.KpiInsightPatch;
import dev.qkpi.client.model.KpiList;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.KpiQuery;
import dev.qkpi.client.model.KpiStatistics;
import dev.qkpi.client.model.KpiTargetOperator;
import dev.qkpi.client.model.StatisticsPeriod;
import dev.qkpi.client.model.StatisticsValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operations on KPIs, with the sample values of the vendor's page. */
class KpisWireTest extends WireTest {
    private static final List<String> OWNERS =
            List.of("5e8ed44adcddda0da9eab365", "60b0d2c59bd8a6aff9b639ee", "60b0d2de9bd8a6aff9b639f0");

    @Test
    void listKpisWithoutBody() throws Exception {
        recorder.answer(200, resource("kpi-list.json"));
        KpiList list = client.kpis().list();
        assertSent("GET", "/v2/kpis");
        assertEquals(2L, list.count());
        assertEquals(17L, list.totalCount());
        assertEquals("Churn", list.items().get(1).name());
    }

    @Test
    void listKpisWithBody() throws Exception {
        recorder.answer(200, "{}");
        Map<String, Object> filter = new LinkedHashMap<>();
        filter.put("name", Map.of("$regex", "^Ch\"urn+"));
        filter.put("ownerId", null);
        filter.put("value", 2.5);
        KpiQuery query = KpiQuery.builder()
                .filter(filter)
                .sort(List.of("-name"))
                .projection("id,name")
                .build();
        assertEquals(new KpiList(null, null, null), client.kpis().list(query));
        assertSent(
                "GET",
                "/v2/kpis",
                "{\"filter\":{\"name\":{\"$regex\":\"^Ch\\\"urn+\"},\"ownerId\":null,\"value\":2.5},"
                        + "\"sort\":[\"-name\"],\"projection\":\"id,name\"}");
    }

    @Test
    void listKpisWithAnEmptyQuery() throws Exception {
        recorder.answer(200, "{}");
        client.kpis().list(KpiQuery.builder().build());
        assertSent("GET", "/v2/kpis", "{}");
    }

    @Test
    void getKpi() throws Exception {
        recorder.answer(200, resource("kpi.json"));
        Kpi kpi = client.kpis().get(KPI);
        assertSent("GET", "/v1/kpis/" + KPI);
        assertEquals("New Customers per Day", kpi.name());
    }

    @Test
    void getKpiWithFormatting() throws Exception {
        recorder.answer(200, resource("kpi.json"));
        GetKpiParams plain = GetKpiParams.builder()
                .formatting(DescriptionFormatting.PLAIN_TEXT)
                .build();
        client.kpis().get(KPI, plain);
        assertSent("GET", "/v1/kpis/" + KPI + "?formatting=plainText");
    }

    @Test
    void createKpiSendsTheSampleByteForByte() throws Exception {
        recorder.answer(201, resource("kpi.json"));
        CreateKpiRequest request = CreateKpiRequest.builder()
                .targetOperator(KpiTargetOperator.SHOULD_INCREASE)
                .ownerIds(OWNERS)
                .ownerId(KPI)
                .name("New Customers per Day")
                .insight(insight("string", "string"))
                .groupsOrder("{'group1_id': 2, 'group2_id': 5}")
                .groups(List.of("string value 1", "string value 2"))
                .formatting(new KpiFormatting(2, "string value", "string value"))
                .description("The average number of new customers per day in a given time period.")
                .aggregation(KpiAggregation.AVERAGE)
                .build();
        assertEquals(KPI, client.kpis().create(request).id());
        assertSent("POST", "/v1/kpis", resource("create-kpi.json"));
    }

    @Test
    void createKpiSendsNothingThatIsNotSet() throws Exception {
        recorder.answer(201, "{\"id\":\"1\"}");
        client.kpis()
                .create(CreateKpiRequest.builder()
                        .name("é漢😀")
                        .groups(List.of())
                        .build());
        assertSent("POST", "/v1/kpis", "{\"groups\":[],\"name\":\"é漢😀\"}");
    }

    @Test
    void updateKpiSendsTheSampleByteForByte() throws Exception {
        recorder.answer(200, "");
        KpiPatch patch = KpiPatch.builder()
                .aggregation(KpiAggregation.AVERAGE)
                .description("string value")
                .formatting(new KpiFormatting(2, "string value", "string value"))
                .groups(List.of("60b0d2d09bd8a6aff9b639ef", "60b0d2c59bd8a6aff9b639ee", "60b0d2de9bd8a6aff9b639f0"))
                .groupsOrder("{'group1_id': 2, 'group2_id': 5}")
                .insight(new KpiInsightPatch(false, insight("ID", "DynamicValueType")))
                .name("string value")
                .ownerId(KPI)
                .ownerIds(OWNERS)
                .targetOperator(KpiTargetOperator.SHOULD_INCREASE)
                .build();
        client.kpis().update(KPI, patch);
        assertSent("PATCH", "/v1/kpis/" + KPI, resource("update-kpi.json"));
    }

    @Test
    void deleteKpi() throws Exception {
        recorder.answer(204, "");
        client.kpis().delete(KPI);
        assertSent("DELETE", "/v1/kpis/" + KPI);
    }

    @Test
    void getKpiStatistics() throws Exception {
        recorder.answer(200, resource("kpi-statistics.json"));
        GetKpiStatisticsParams options =
                GetKpiStatisticsParams.builder().timeZone("UTC+1").build();
        KpiStatistics statistics = client.kpis().getStatistics(KPI, StatisticsPeriod.WEEK, options);
        assertSent("GET", "/v1/kpis/" + KPI + "/statistics?type=week&timeZone=UTC%2B1");
        assertEquals(new StatisticsValue(0.6, 150.0), statistics.currentPeriod());
        assertEquals(new StatisticsValue(-12.5, 131.25), statistics.nextProjection());
        assertEquals(new StatisticsValue(0.6, 149.1), statistics.previousPeriod());
    }

    @Test
    void everyPeriodOfStatisticsIsSentAsThePageSpellsIt() throws Exception {
        recorder.answer(200, "{}");
        List<String> sent = List.of("week", "month", "three-months", "year", "all-time");
        assertEquals(
                sent,
                StatisticsPeriod.known().stream().map(StatisticsPeriod::value).toList());
        for (StatisticsPeriod period : StatisticsPeriod.known()) {
            client.kpis().getStatistics(KPI, period);
            assertSent("GET", "/v1/kpis/" + KPI + "/statistics?type=" + period);
        }
        client.kpis().getStatistics(KPI, new StatisticsPeriod("half year"));
        assertSent("GET", "/v1/kpis/" + KPI + "/statistics?type=half%20year");
    }

    private static KpiInsight insight(String teamId, String type) {
        InsightSetting setting = InsightSetting.builder()
                .dynamicValues(List.of(new InsightDynamicValue(teamId, type)))
                .name("string value")
                .value("string value")
                .valueDisplayName("string value")
                .valueDisplayNameAsArray(List.of("string value 1", "string value 2"))
                .build();
        return KpiInsight.builder()
                .fieldName("string value")
                .insightName("string value")
                .insightValue(2.0)
                .settings(List.of(setting))
                .usedDataSourceBlueprintNames(List.of("string value 1", "string value 2"))
                .build();
    }
}
