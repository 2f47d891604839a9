package dev.qkpi.it.endtoend;

import dev.qkpi.client.api.FavouritesApi;
import dev.qkpi.client.api.GetKpiParams;
import dev.qkpi.client.api.GetKpiStatisticsParams;
import dev.qkpi.client.api.InsightsApi;
import dev.qkpi.client.api.KpisApi;
import dev.qkpi.client.api.ListSnapshotsParams;
import dev.qkpi.client.api.ProjectionsApi;
import dev.qkpi.client.api.SearchSnapshotsParams;
import dev.qkpi.client.api.SnapshotsApi;
import dev.qkpi.client.model.CreateKpiRequest;
import dev.qkpi.client.model.CreateProjectionRequest;
import dev.qkpi.client.model.CreateSnapshotRequest;
import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.model.KpiList;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.KpiQuery;
import dev.qkpi.client.model.KpiStatistics;
import dev.qkpi.client.model.Projection;
import dev.qkpi.client.model.ProjectionList;
import dev.qkpi.client.model.ProjectionPatch;
import dev.qkpi.client.model.StatisticsPeriod;
import dev.qkpi.client.server.KpiServer;
import dev.qkpi.client.server.ServerCall;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Implementations behind a server that keep what they are called with and do what they are told. */
final class Backend {
    /** A call as it reached an implementation. */
    record Heard(String operation, List<Object> arguments) {
        static Heard of(String operation, Object... arguments) {
            return new Heard(operation, Arrays.asList(arguments));
        }
    }

    final BlockingQueue<Heard> calls = new LinkedBlockingQueue<>();
    volatile Supplier<Object> result = () -> null;

    KpiServer start() throws IOException {
        return KpiServer.builder()
                .contextPath("/results/api")
                .kpis(new Kpis())
                .projections(new Projections())
                .snapshots(new Snapshots())
                .insights(insights())
                .favourites(favourites())
                .start();
    }

    Heard take() {
        Heard heard = calls.poll();
        if (heard == null) {
            throw new AssertionError("nothing was heard");
        }
        return heard;
    }

    private InsightsApi insights() {
        return id -> hear(Object.class, id);
    }

    private FavouritesApi favourites() {
        return () -> hear(Void.class);
    }

    private <T> T hear(Class<T> type, Object... arguments) {
        calls.add(Heard.of(ServerCall.current().operation(), arguments));
        return type.cast(result.get());
    }

    private final class Kpis implements KpisApi {
        @Override
        public KpiList list(KpiQuery body) {
            return hear(KpiList.class, body);
        }

        @Override
        public Kpi create(CreateKpiRequest body) {
            return hear(Kpi.class, body);
        }

        @Override
        public Kpi get(String kpiId, GetKpiParams options) {
            return hear(Kpi.class, kpiId, options);
        }

        @Override
        public void delete(String kpiId) {
            hear(Void.class, kpiId);
        }

        @Override
        public void update(String kpiId, KpiPatch patch) {
            hear(Void.class, kpiId, patch);
        }

        @Override
        public KpiStatistics getStatistics(String kpiId, StatisticsPeriod type, GetKpiStatisticsParams options) {
            return hear(KpiStatistics.class, kpiId, type, options);
        }
    }

    private final class Projections implements ProjectionsApi {
        @Override
        public ProjectionList list(String kpiId) {
            return hear(ProjectionList.class, kpiId);
        }

        @Override
        public Projection create(String kpiId, CreateProjectionRequest body) {
            return hear(Projection.class, kpiId, body);
        }

        @Override
        public void delete(String kpiId, String projectionId) {
            hear(Void.class, kpiId, projectionId);
        }

        @Override
        public void update(String kpiId, String projectionId, ProjectionPatch patch) {
            hear(Void.class, kpiId, projectionId, patch);
        }
    }

    private final class Snapshots implements SnapshotsApi {
        @Override
        public Object list(ListSnapshotsParams options) {
            return hear(Object.class, options);
        }

        @Override
        @SuppressWarnings("unchecked") // the test that sets the result knows what the operation gives
        public Map<String, Object> search(KpiQuery body, SearchSnapshotsParams options) {
            return (Map<String, Object>) hear(Map.class, body, options);
        }

        @Override
        public void create(String kpiId, CreateSnapshotRequest body) {
            hear(Void.class, kpiId, body);
        }

        @Override
        public void delete(String kpiId, String snapshotId) {
            hear(Void.class, kpiId, snapshotId);
        }
    }
}
