package dev.qkpi.generator.compare.drift.page;

import java.util.List;

/**
 * A sample of a call in one language.
 *
 * @param tool curl, JavaScript or Python
 * @param method the method in capitals, empty if the sample does not tell it
 * @param url the address, empty if the sample has none
 * @param headers the headers as {@code name: value}
 * @param body the body sent, or {@code null}
 * @param place where the sample begins
 */
public record PageCall(String tool, String method, String url, List<String> headers, PageValue body, Place place) {

    /** Copies the headers. */
    public PageCall {
        headers = List.copyOf(headers);
    }

    /** The address without its query. */
    String address() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** The names in the address's query, in its order. */
    public List<String> queryNames() {
        int query = url.indexOf('?');
        if (query < 0) {
            return List.of();
        }
        return List.of(url.substring(query + 1).split("&")).stream()
                .map(pair -> pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** The names of the headers, in their order. */
    public List<String> headerNames() {
        return headers.stream()
                .map(header -> header.contains(":") ? header.substring(0, header.indexOf(':')) : header)
                .map(String::strip)
                .toList();
    }
}
