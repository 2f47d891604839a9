/** The KPI client and server as a module. */
module com.example.kpi {
    requires transitive java.net.http;
    requires jdk.httpserver;

    exports dev.qkpi.client;
    exports dev.qkpi.client.api;
    exports dev.qkpi.client.error;
    exports dev.qkpi.client.model;
    exports dev.qkpi.client.server;
}
