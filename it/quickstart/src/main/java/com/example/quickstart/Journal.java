package com.example.quickstart;

import com.example.kpi.Transport;
import com.example.kpi.TransportRequest;
import com.example.kpi.TransportResponse;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes each exchange that goes through another transport: the one method between client and network. */
final class Journal implements Transport {
    /** A request that was answered. */
    record Exchange(String method, String path, int status) {}

    private final Transport transport;
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

    Journal(Transport transport) {
        this.transport = transport;
    }

    @Override
    public CompletionStage<TransportResponse> send(TransportRequest request) {
        return transport.send(request).thenApply(response -> {
            exchanges.add(new Exchange(request.method(), request.uri().getRawPath(), response.status()));
            return response;
        });
    }

    /** The statuses of all answers to an operation, the earliest first. */
    List<Integer> statuses(Operation operation) {
        return exchanges.stream()
                .filter(exchange -> operation.matches(exchange.method(), exchange.path()))
                .map(Exchange::status)
                .toList();
    }
}
