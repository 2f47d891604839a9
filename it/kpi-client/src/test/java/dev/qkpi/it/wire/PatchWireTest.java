package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.internal.JsonException;
import dev.qkpi.client.internal.JsonReader;
import dev.qkpi.client.internal.codec.KpiPatchCodec;
import dev.qkpi.client.internal.codec.ProjectionPatchCodec;
import dev.qkpi.client.model.KpiFormatting;
import dev.qkpi.client.model.KpiPatch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Absent, null and value are three different things in a patch, and null exists only where it is legal. */
class PatchWireTest extends WireTest {

    @Test
    void absentNullAndValueOnTheWire() throws Exception {
        assertPatch("{}", KpiPatch.builder());
        assertPatch("{\"description\":null}", KpiPatch.builder().clearDescription());
        assertPatch("{\"description\":\"\"}", KpiPatch.builder().description(""));
        assertPatch(
                "{\"description\":\"new\",\"formatting\":null}",
                KpiPatch.builder().clearFormatting().description("new"));
        assertPatch("{\"formatting\":{}}", KpiPatch.builder().formatting(new KpiFormatting(null, null, null)));
        assertPatch("{\"groups\":[]}", KpiPatch.builder().groups(List.of()));
    }

    @Test
    void theLastWordCounts() throws Exception {
        assertPatch(
                "{\"description\":null}", KpiPatch.builder().description("a").clearDescription());
        assertPatch(
                "{\"description\":\"a\"}", KpiPatch.builder().clearDescription().description("a"));
    }

    @Test
    void theThreeStatesAreRead() {
        KpiPatch patch = read("{\"description\":null,\"name\":\"n\",\"unknown\":1}");
        assertTrue(patch.description().isCleared());
        assertEquals("n", patch.name().value());
        assertEquals(KpiPatch.builder().clearDescription().name("n").build(), patch);
        assertEquals(KpiPatch.builder().build(), read("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aggregation", "groups", "groupsOrder", "insight", "name", "ownerId", "ownerIds"})
    void nullIsRefusedWhereItIsNotLegal(String property) {
        JsonException e = assertThrows(JsonException.class, () -> read("{\"" + property + "\":null}"));
        assertEquals("$." + property, e.path());
        byte[] projection = "{\"value\":null}".getBytes(StandardCharsets.UTF_8);
        assertThrows(JsonException.class, () -> JsonReader.decode(projection, ProjectionPatchCodec::read));
    }

    @Test
    void aNullThatTheCompilerLetsThroughIsRefusedAtOnce() {
        assertThrows(NullPointerException.class, () -> KpiPatch.builder().name(null));
        assertThrows(NullPointerException.class, () -> KpiPatch.builder().description(null));
    }

    @Test
    void theCompilerKnowsWhereNullIsLegal() {
        assertEquals(List.of(), Javac.errors("KpiPatch.builder().clearDescription().clearFormatting().build()"));
        for (String illegal : List.of("Name", "Groups", "OwnerId", "OwnerIds", "Insight", "TargetOperator")) {
            assertEquals(
                    List.of("compiler.err.cant.resolve.location.args"),
                    Javac.errors("KpiPatch.builder().clear" + illegal + "()"));
        }
        assertEquals(
                List.of("compiler.err.cant.resolve.location.args"),
                Javac.errors("ProjectionPatch.builder().clearValue()"));
        assertEquals(
                List.of("compiler.err.cant.resolve.location.args"), Javac.errors("dev.qkpi.client.Change.cleared()"));
    }

    private void assertPatch(String body, KpiPatch.Builder patch) throws InterruptedException {
        recorder.answer(200, "");
        client.kpis().update(KPI, patch.build());
        assertSent("PATCH", "/v1/kpis/" + KPI, body);
        assertEquals(patch.build(), read(body));
    }

    private static KpiPatch read(String json) {
        return JsonReader.decode(json.getBytes(StandardCharsets.UTF_8), KpiPatchCodec::read);
    }
}
