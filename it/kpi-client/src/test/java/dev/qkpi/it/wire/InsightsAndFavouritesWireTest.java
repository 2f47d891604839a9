package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operations on insights and favourites. */
class InsightsAndFavouritesWireTest extends WireTest {
    @Test
    void listInsightKpis() throws Exception {
        recorder.answer(200, "[{\"id\":\"" + KPI + "\"}]");
        Object usages = client.insights().listKpis("1k42vv2z24");
        assertSent("GET", "/v1/insights/1k42vv2z24/usages/kpis");
        assertEquals(List.of(Map.of("id", KPI)), usages);
    }

    @Test
    void listInsightKpisEncodesTheId() throws Exception {
        recorder.answer(200, "");
        assertNull(client.insights().listKpis("a/b+c %é?#"));
        assertSent("GET", "/v1/insights/a%2Fb%2Bc%20%25%C3%A9%3F%23/usages/kpis");
    }

    @Test
    void toggleFavouriteVirtualGroup() throws Exception {
        recorder.answer(200, "");
        client.favourites().toggleVirtualGroup();
        assertSent("PUT", "/v1/users/kpi-virtual-group/favorite");
    }
}
