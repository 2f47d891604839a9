package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.qkpi.client.api.ListSnapshotsParams;
import dev.qkpi.client.api.SearchSnapshotsParams;
import dev.qkpi.client.model.CreateSnapshotRequest;
import dev.qkpi.client.model.KpiQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operations on snapshots, with the sample values of the vendor's page. */
class SnapshotsWireTest extends WireTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 2);

    @Test
    void listSnapshots() throws Exception {
        recorder.answer(200, "[{\"id\":1,\"value\":2.50,\"of\":{\"kpi\":null}}]");
        ListSnapshotsParams options = ListSnapshotsParams.builder()
                .ids(List.of(OTHER_KPI, KPI))
                .groupIds(List.of("string"))
                .ungrouped(true)
                .mykpis(false)
                .timeZone("UTC-2")
                .groupBy("string")
                .from(DAY)
                .to(DAY)
                .build();
        Object snapshots = client.snapshots().list(options);
        assertSent(
                "GET",
                "/v1/kpi-snapshots?ids=5e8c27e3dcdddaa4addbdee8,5e8ed44adcddda0da9eab365&groupIds=string"
                        + "&ungrouped=true&mykpis=false&timeZone=UTC-2&groupBy=string&from=2020-05-02&to=2020-05-02");
        List<?> list = (List<?>) snapshots;
        Map<?, ?> first = (Map<?, ?>) list.get(0);
        assertEquals(1L, first.get("id"));
        assertEquals(new BigDecimal("2.50"), first.get("value"));
        assertNull(((Map<?, ?>) first.get("of")).get("kpi"));
    }

    @Test
    void listSnapshotsWithoutParameters() throws Exception {
        recorder.answer(200, "");
        assertNull(client.snapshots().list(), "an answer without body");
        assertSent("GET", "/v1/kpi-snapshots");
    }

    @Test
    void listSnapshotsEncodesTheElementsButNotTheirCommas() throws Exception {
        recorder.answer(200, "null");
        ListSnapshotsParams options = ListSnapshotsParams.builder()
                .ids(List.of("a,b", "c+d e", "é/&=", ""))
                .groupIds(List.of())
                .build();
        assertNull(client.snapshots().list(options));
        assertSent("GET", "/v1/kpi-snapshots?ids=a%2Cb,c%2Bd%20e,%C3%A9%2F%26%3D,");
    }

    @Test
    void searchSnapshots() throws Exception {
        recorder.answer(200, "{\"" + KPI + "\":[{\"value\":1}]}");
        Map<String, Object> found = client.snapshots().search();
        assertSent("GET", "/v2/kpis/snapshots");
        assertEquals(Map.of(KPI, List.of(Map.of("value", 1L))), found);
    }

    @Test
    void searchSnapshotsWithQueryAndBody() throws Exception {
        recorder.answer(200, "{}");
        SearchSnapshotsParams options = SearchSnapshotsParams.builder()
                .from(DAY)
                .to(DAY.plusDays(29))
                .timeZone("UTC+1")
                .groupBy("week")
                .build();
        KpiQuery query = KpiQuery.builder()
                .filter(Map.of("_id", Map.of("$in", List.of(KPI, OTHER_KPI))))
                .build();
        assertEquals(Map.of(), client.snapshots().search(query, options));
        assertSent(
                "GET",
                "/v2/kpis/snapshots?from=2020-05-02&to=2020-05-31&timeZone=UTC%2B1&groupBy=week",
                "{\"filter\":{\"_id\":{\"$in\":[\"" + KPI + "\",\"" + OTHER_KPI + "\"]}}}");
    }

    @Test
    void createSnapshot() throws Exception {
        CreateSnapshotRequest request = CreateSnapshotRequest.builder()
                .group("2022-W36")
                .timeZone("UTC+3")
                .value(5.0)
                .build();
        recorder.answer(201, "");
        client.snapshots().create(KPI, request);
        String body = "{\"group\":\"2022-W36\",\"timeZone\":\"UTC+3\",\"value\":5}";
        assertSent("POST", "/v1/kpis/" + KPI + "/snapshots", body);

        recorder.answer(200, "{\"id\":\"a body that the page does not describe\"}");
        client.snapshots().create(KPI, request);
        assertSent("POST", "/v1/kpis/" + KPI + "/snapshots", body);
    }

    @Test
    void deleteSnapshot() throws Exception {
        recorder.answer(204, "");
        client.snapshots().delete(KPI, "6315f1c0e4b0a1b2c3d4e5f8");
        assertSent("DELETE", "/v1/kpis/" + KPI + "/snapshots/6315f1c0e4b0a1b2c3d4e5f8");
    }
}
