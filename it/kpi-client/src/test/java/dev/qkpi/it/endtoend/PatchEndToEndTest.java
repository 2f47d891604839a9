package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.client.model.KpiFormatting;
import dev.qkpi.client.model.KpiInsight;
import dev.qkpi.client.model.KpiInsightPatch;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.ProjectionPatch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An implementation sees the same three states of each property that the caller set. */
class PatchEndToEndTest extends EndToEndTest {

    @Test
    void nothingSet() {
        KpiPatch heard = send(KpiPatch.builder().build());
        assertFalse(heard.description().isPresent());
        assertFalse(heard.name().isPresent());
        assertEquals("before", heard.description().orElse("before"));
        assertThrows(IllegalStateException.class, () -> heard.description().value());
    }

    @Test
    void cleared() {
        KpiPatch heard = send(KpiPatch.builder().clearDescription().build());
        assertTrue(heard.description().isCleared());
        assertEquals(null, heard.description().orElse("before"));
        assertFalse(heard.formatting().isPresent());
    }

    @Test
    void set() {
        KpiPatch heard = send(KpiPatch.builder()
                .description("")
                .formatting(new KpiFormatting(null, "", null))
                .groups(List.of())
                .insight(new KpiInsightPatch(
                        true, KpiInsight.builder().insightName("i").build()))
                .build());
        assertEquals("", heard.description().value());
        assertFalse(heard.description().isCleared());
        assertEquals("", heard.formatting().value().prefix());
        assertEquals(List.of(), heard.groups().value());
        assertEquals("i", heard.insight().value().value().insightName());
    }

    @Test
    void ofAProjection() {
        for (ProjectionPatch patch : List.of(
                ProjectionPatch.builder().build(),
                ProjectionPatch.builder().value(0.0).build(),
                ProjectionPatch.builder().date(LocalDate.of(2024, 2, 29)).build())) {
            client.projections().update("k", "p", patch);
            assertEquals(Backend.Heard.of("updateProjection", "k", "p", patch), backend.take());
        }
    }

    private KpiPatch send(KpiPatch patch) {
        client.kpis().update("k", patch);
        Backend.Heard heard = backend.take();
        assertEquals(Backend.Heard.of("updateKpi", "k", patch), heard);
        return (KpiPatch) heard.arguments().get(1);
    }
}
