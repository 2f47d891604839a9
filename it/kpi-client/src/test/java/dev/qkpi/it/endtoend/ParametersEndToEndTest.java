package dev.qkpi.it.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.client.RequestOptions;
import dev.qkpi.client.api.GetKpiParams;
import dev.qkpi.client.api.ListSnapshotsParams;
import dev.qkpi.client.api.SearchSnapshotsParams;
import dev.qkpi.client.model.DescriptionFormatting;
import dev.qkpi.client.model.Kpi;
import dev.qkpi.client.model.KpiPatch;
import dev.qkpi.client.model.KpiQuery;
import dev.qkpi.client.server.ServerCall;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text a caller gives, in a path, query, header or body, an implementation gets. */
class ParametersEndToEndTest extends EndToEndTest {

    static Stream<String> texts() {
        Stream<String> ascii = IntStream.range(0, 128).mapToObj(c -> "a" + (char) c + "b");
        return Stream.concat(
                ascii,
                Stream.of(
                        "",
                        " ",
                        "+",
                        "/",
                        "//",
                        "%",
                        "%2F",
                        "%zz",
                        "&",
                        "=",
                        "?",
                        "#",
                        ";",
                        ",",
                        ".",
                        "..",
                        "a/../b",
                        "{kpiId}",
                        "é",
                        "漢字",
                        "😀",
                        "e\u0301",
                        "\u00a0",
                        "\u2028",
                        "\ufeff",
                        " lead and trail ",
                        "a+b c%20d",
                        "&=?#;,:@!$'()*[]|\\\"<>^`~",
                        "snapshots",
                        "\u0000",
                        "x".repeat(2000)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inEveryPlace(String text) {
        // A segment of dots would be another path, so no variable can be one.
        String variable = text.equals(".") || text.equals("..") ? text + "-" : text;
        client.projections().delete(variable, "z" + text);
        assertEquals(Backend.Heard.of("deleteProjection", variable, "z" + text), backend.take());

        client.insights().listKpis(variable);
        assertEquals(Backend.Heard.of("listInsightKpis", variable), backend.take());

        SearchSnapshotsParams search = new SearchSnapshotsParams(null, null, text, "z" + text);
        KpiQuery query = KpiQuery.builder().filter(Map.of(text, text)).build();
        backend.result = Map::of;
        client.snapshots().search(query, search);
        assertEquals(Backend.Heard.of("searchSnapshots", query, search), backend.take());

        backend.result = () -> null;
        ListSnapshotsParams list =
                ListSnapshotsParams.builder().ids(List.of(text, "", text)).build();
        client.snapshots().list(list);
        assertEquals(Backend.Heard.of("listSnapshots", list), backend.take());

        KpiPatch patch = KpiPatch.builder().description(text).build();
        client.kpis().update(variable, patch);
        assertEquals(Backend.Heard.of("updateKpi", variable, patch), backend.take());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aListOfOneText(String text) {
        ListSnapshotsParams list = ListSnapshotsParams.builder()
                .ids(List.of(text))
                .groupIds(List.of(text))
                .build();
        client.snapshots().list(list);
        assertEquals(Backend.Heard.of("listSnapshots", list), backend.take());
    }

    @Test
    void anEmptyListIsAsGoodAsNone() {
        client.snapshots().list(ListSnapshotsParams.builder().ids(List.of()).build());
        assertEquals(
                Backend.Heard.of("listSnapshots", ListSnapshotsParams.builder().build()), backend.take());
    }

    @Test
    void anOpenEnumCarriesAnyText() {
        GetKpiParams options = new GetKpiParams(new DescriptionFormatting("a+b/é"));
        backend.result = () -> Kpi.builder().id("1").build();
        client.kpis().get("k", options);
        assertEquals(Backend.Heard.of("getKpi", "k", options), backend.take());
    }

    @Test
    void headersArriveAsTheyAre() {
        String text = "a+b/c%d &=?#;,\"\\~";
        AtomicReference<String> account = new AtomicReference<>();
        AtomicReference<String> other = new AtomicReference<>();
        backend.result = () -> {
            account.set(ServerCall.current().requestHeaders().first("gtmhub-accountId"));
            other.set(ServerCall.current().requestHeaders().first("x-other"));
            ServerCall.current().header("x-back", text);
            return null;
        };
        RequestOptions options =
                RequestOptions.builder().header("X-Other", text).build();
        String back = client(text)
                .with(options)
                .async()
                .withResponse(c -> c.favourites().toggleVirtualGroup())
                .join()
                .headers()
                .first("X-Back");
        assertEquals(text, account.get());
        assertEquals(text, other.get());
        assertEquals(text, back);
    }

    @Test
    void whatNoHeaderCanCarryIsRefused() {
        for (String text : List.of("a\r\nb: c", "a\nb", "\u0000", "\u007f")) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class,
                    () -> RequestOptions.builder().header("X-Other", text).build());
            assertEquals("header X-Other: the value holds a control character", e.getMessage());
            assertThrows(
                    IllegalArgumentException.class, () -> client(text).kpis().delete("k"));
        }
    }
}
