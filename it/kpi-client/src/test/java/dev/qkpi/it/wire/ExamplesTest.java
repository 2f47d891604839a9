package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.JsonWriter;
import dev.qkpi.client.internal.codec.CreateKpiRequestCodec;
import dev.qkpi.client.internal.codec.KpiCodec;
import dev.qkpi.client.internal.codec.KpiListCodec;
import dev.qkpi.client.internal.codec.KpiPatchCodec;
import dev.qkpi.client.internal.codec.KpiStatisticsCodec;
import dev.qkpi.client.internal.codec.ProjectionListCodec;
import dev.qkpi.client.model.Assignee;
import dev.qkpi.client.model.ExpandedLinks;
import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.model.KpiAggregation;
import dev.qkpi.client.model.KpiTargetOperator;
import dev.qkpi.client.model.LinkedGoal;
import dev.qkpi.client.model.LinkedKpi;
import dev.qkpi.client.model.LinkedMetric;
import dev.qkpi.client.model.LinkedSession;
import dev.qkpi.client.model.MetricFormat;
import dev.qkpi.client.model.MetricOwnerIds;
import dev.qkpi.client.model.MetricTargetOperator;
import dev.qkpi.client.model.Permission;
import dev.qkpi.client.model.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page's bodies, with real values and with its placeholders, become records and the same JSON again. */
class ExamplesTest {

    @Test
    void aKpiWithEverything() throws Exception {
        Kpi kpi = read("kpi.json", KpiCodec::read);
        assertEquals(KpiAggregation.AVERAGE, kpi.aggregation());
        assertEquals("05/09/2022 07:30", kpi.dateUpdated(), "any form of date is kept");
        assertEquals("How many join, per day – \"net\" \\ 漢字 😀", kpi.description());
        assertEquals("", kpi.formatting().prefix());
        assertEquals(
                List.of("Europe", "Middle East", "Africa"),
                kpi.insightLink().settings().get(0).valueDisplayNameAsArray());
        assertEquals(
                "team",
                kpi.insightLink().settings().get(0).dynamicValues().get(0).type());
        assertEquals(12.5, kpi.projections().get(0).value());
        assertTrue(kpi.isOwner());
        assertRoundTrip("kpi.json", KpiCodec::read, KpiCodec::write);
    }

    @Test
    void linkedMetrics() throws Exception {
        List<LinkedMetric> metrics = links("kpi.json").metrics();
        LinkedMetric coverage = metrics.get(0);
        assertEquals(new MetricFormat("5f7c1a2b3d4e5f6071829304", 2, "$", "k"), coverage.format());
        assertEquals(
                new MetricOwnerIds.OfStringList(List.of("5e8ed44adcddda0da9eab365", "60b0d2c59bd8a6aff9b639ee")),
                coverage.ownerIds());
        assertEquals(MetricTargetOperator.AT_LEAST, coverage.targetOperator());
        Tag inner = coverage.tags().get(0).items().get(0).items().get(0);
        assertEquals("Inner", inner.title());
        assertEquals(List.of(), inner.items());

        LinkedMetric latency = metrics.get(1);
        assertEquals(new MetricOwnerIds.OfObject(Map.of()), latency.ownerIds());
        assertEquals("at_most", latency.targetOperator().value());
        assertFalse(latency.targetOperator().isKnown());
    }

    @Test
    void linkedGoalsKpisAndSessions() throws Exception {
        ExpandedLinks links = links("kpi.json");
        LinkedGoal goal = links.goals().get(0);
        assertEquals(true, goal.private_());
        assertEquals("https://example.com/goals/1?a=b&c=%20", goal.url());
        assertEquals("Leads", goal.assignee().tags().get(0).title());
        assertEquals(
                List.of("Bo", "Chidi"),
                goal.assignees().stream().map(Assignee::name).toList());
        assertEquals(15L, goal.access().ownerPermissions().grant());
        Permission team = goal.access().permissions().get(0);
        assertEquals(List.of("read", "write"), team.grant());

        LinkedKpi kpi = links.kpis().get(0);
        assertEquals(new KpiAggregation("sum"), kpi.aggregation());
        assertEquals(new KpiTargetOperator("should_decrease"), kpi.targetOperator());
        assertEquals(Map.of("user", List.of("60b0d2c59bd8a6aff9b639ee")), kpi.mentions());

        LinkedSession session = links.sessions().get(0);
        assertEquals("0x0f", session.ownerPermissions().grant());
        assertEquals(true, session.permissions().get(0).grant());
    }

    @Test
    void placeholdersOfThePage() throws Exception {
        Kpi kpi = read("kpi-placeholders.json", KpiCodec::read);
        assertEquals("string value", kpi.aggregation().value());
        ExpandedLinks links = kpi.links().expanded();
        assertEquals("ID", links.metrics().get(0).format().id());
        assertEquals(
                new MetricOwnerIds.OfObject(Map.of()), links.metrics().get(0).ownerIds());
        assertEquals(Map.of(), links.kpis().get(0).mentions());
        assertEquals("Binary", links.sessions().get(0).ownerPermissions().deny());
        assertRoundTrip("kpi-placeholders.json", KpiCodec::read, KpiCodec::write);
    }

    @Test
    void wordsInPlaceOfOwnerIdsDoNoHarm() {
        String listing = "{\"id\":\"1\",\"links\":{\"expanded\":{\"metrics\":[{\"ownerIds\":\"Ids\"}]}}}";
        Kpi kpi = JsonReader.decode(utf8(listing), KpiCodec::read);
        assertEquals(
                new MetricOwnerIds.Unknown("Ids"),
                kpi.links().expanded().metrics().get(0).ownerIds());
        assertEquals(listing, text(JsonWriter.encode(kpi, KpiCodec::write)));
    }

    @Test
    void otherAnswers() throws Exception {
        assertRoundTrip("kpi-list.json", KpiListCodec::read, KpiListCodec::write);
        assertRoundTrip("kpi-statistics.json", KpiStatisticsCodec::read, KpiStatisticsCodec::write);
        assertRoundTrip("projections.json", ProjectionListCodec::read, ProjectionListCodec::write);
    }

    @Test
    void requests() throws Exception {
        assertRoundTrip("create-kpi.json", CreateKpiRequestCodec::read, CreateKpiRequestCodec::write);
        assertRoundTrip("update-kpi.json", KpiPatchCodec::read, KpiPatchCodec::write);
    }

    @Test
    void whatIsNotThereIsNullAndStaysOut() {
        Kpi kpi = JsonReader.decode(utf8("{\"new\":[{}],\"id\":\"1\",\"links\":null,\"groups\":[]}"), KpiCodec::read);
        assertNull(kpi.links());
        assertNull(kpi.name());
        assertEquals(Kpi.builder().id("1").groups(List.of()).build(), kpi);
        assertEquals("{\"groups\":[],\"id\":\"1\"}", text(JsonWriter.encode(kpi, KpiCodec::write)));
    }

    private static ExpandedLinks links(String resource) throws IOException {
        return read(resource, KpiCodec::read).links().expanded();
    }

    private static <T> T read(String resource, JsonReader.Read<T> read) throws IOException {
        return JsonReader.decode(utf8(WireTest.resource(resource)), read);
    }

    /** Compares as text without white space: the same names in the same order with the same values. */
    private static <T> void assertRoundTrip(String resource, JsonReader.Read<T> read, JsonWriter.Write<T> write)
            throws IOException {
        Object untyped = read(resource, JsonReader::readAny);
        assertEquals(
                text(JsonWriter.encode(untyped, JsonWriter::writeAny)),
                text(JsonWriter.encode(read(resource, read), write)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
