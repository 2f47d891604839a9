package dev.qkpi.it.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.client.model.CreateProjectionRequest;
import dev.qkpi.client.model.Projection;
import dev.qkpi.client.model.ProjectionList;
import dev.qkpi.client.model.ProjectionPatch;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operations on projections, with the sample values of the vendor's page. */
class ProjectionsWireTest extends WireTest {
    private static final String PROJECTION = "6315f1c0e4b0a1b2c3d4e5f6";
    private static final String PATH = "/v1/kpis/" + KPI + "/projections";

    @Test
    void listProjections() throws Exception {
        recorder.answer(200, resource("projections.json"));
        ProjectionList list = client.projections().list(KPI);
        assertSent("GET", PATH);
        List<Projection> items = List.of(
                new Projection("2022-10-01", PROJECTION, 2.0),
                new Projection("2022-11-01T00:00:00Z", "6315f1c0e4b0a1b2c3d4e5f7", -0.125));
        assertEquals(new ProjectionList(items, 2L), list);
    }

    @Test
    void createProjection() throws Exception {
        recorder.answer(201, "{\"date\":\"2006-01-02\",\"id\":\"" + PROJECTION + "\",\"value\":5}");
        CreateProjectionRequest request = CreateProjectionRequest.builder()
                .date(LocalDate.of(2006, 1, 2))
                .value(5.0)
                .build();
        Projection projection = client.projections().create(KPI, request);
        assertSent("POST", PATH, "{\"date\":\"2006-01-02\",\"value\":5}");
        assertEquals(new Projection("2006-01-02", PROJECTION, 5.0), projection);
    }

    @Test
    void updateProjection() throws Exception {
        recorder.answer(204, "");
        ProjectionPatch patch = ProjectionPatch.builder()
                .date(LocalDate.of(2006, 1, 2))
                .value(5.0)
                .build();
        client.projections().update(KPI, PROJECTION, patch);
        assertSent("PATCH", PATH + "/" + PROJECTION, "{\"date\":\"2006-01-02\",\"value\":5}");
    }

    @Test
    void updateProjectionSendsOnlyWhatChanges() throws Exception {
        recorder.answer(204, "");
        client.projections()
                .update(KPI, PROJECTION, ProjectionPatch.builder().value(-0.5).build());
        assertSent("PATCH", PATH + "/" + PROJECTION, "{\"value\":-0.5}");
        client.projections().update(KPI, PROJECTION, ProjectionPatch.builder().build());
        assertSent("PATCH", PATH + "/" + PROJECTION, "{}");
    }

    @Test
    void deleteProjection() throws Exception {
        recorder.answer(204, "");
        client.projections().delete(KPI, PROJECTION);
        assertSent("DELETE", PATH + "/" + PROJECTION);
    }
}
