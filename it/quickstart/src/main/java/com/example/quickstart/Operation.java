package com.example.quickstart;

/** All operations of the API, in the order of the vendor's page, with their names in the document. */
enum Operation {
    LIST_INSIGHT_KPIS("listInsightKpis", "GET", "/v1/insights/{id}/usages/kpis"),
    LIST_SNAPSHOTS("listSnapshots", "GET", "/v1/kpi-snapshots"),
    LIST_KPIS("listKpis", "GET", "/v2/kpis"),
    SEARCH_SNAPSHOTS("searchSnapshots", "GET", "/v2/kpis/snapshots"),
    GET_KPI("getKpi", "GET", "/v1/kpis/{kpiId}"),
    LIST_PROJECTIONS("listProjections", "GET", "/v1/kpis/{kpiId}/projections"),
    GET_KPI_STATISTICS("getKpiStatistics", "GET", "/v1/kpis/{kpiId}/statistics"),
    CREATE_KPI("createKpi", "POST", "/v1/kpis"),
    CREATE_PROJECTION("createProjection", "POST", "/v1/kpis/{kpiId}/projections"),
    CREATE_SNAPSHOT("createSnapshot", "POST", "/v1/kpis/{kpiId}/snapshots"),
    TOGGLE_FAVOURITE_VIRTUAL_GROUP("toggleFavouriteVirtualGroup", "PUT", "/v1/users/kpi-virtual-group/favorite"),
    UPDATE_KPI("updateKpi", "PATCH", "/v1/kpis/{kpiId}"),
    UPDATE_PROJECTION("updateProjection", "PATCH", "/v1/kpis/{kpiId}/projections/{projectionId}"),
    DELETE_KPI("deleteKpi", "DELETE", "/v1/kpis/{kpiId}"),
    DELETE_PROJECTION("deleteProjection", "DELETE", "/v1/kpis/{kpiId}/projections/{projectionId}"),
    DELETE_SNAPSHOT("deleteSnapshot", "DELETE", "/v1/kpis/{kpiId}/snapshots/{snapshotId}");

    private final String id;
    private final String method;
    private final String path;

    Operation(String id, String method, String path) {
        this.id = id;
        this.method = method;
        this.path = path;
    }

    String method() {
        return method;
    }

    /** The path with its variables in braces. */
    String path() {
        return path;
    }

    /** The name in the document. */
    @Override
    public String toString() {
        return id;
    }

    /** Whether a request that was sent is one of this operation. */
    boolean matches(String sentMethod, String sentPath) {
        return method.equals(sentMethod) && sentPath.matches(path.replaceAll("\\{\\w+}", "[^/]+"));
    }
}
