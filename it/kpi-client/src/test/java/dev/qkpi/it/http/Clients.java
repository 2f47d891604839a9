package dev.qkpi.it.http;

import dev.qkpi.client.internal.Call;
import dev.qkpi.client.internal.CallBuilder;
import dev.qkpi.client.internal.Caller;
import dev.qkpi.client.internal.ClientSettings;
import dev.qkpi.client.internal.JsonReader;
import java.net.URI;

/** What the tests of this package start with. */
final class Clients {
    private Clients() {}

    static ClientSettings.Builder settings(URI base) {
        return ClientSettings.builder(base, Failed::new);
    }

    static Caller caller(RawServer server) {
        return new Caller(settings(server.uri()).build());
    }

    static CallBuilder getKpi() {
        return Call.of("getKpi", "GET", "/v1/kpis/{kpiId}").path("kpiId", "x");
    }

    static Call<String> readKpi() {
        return getKpi().returning(JsonReader::readString);
    }
}
