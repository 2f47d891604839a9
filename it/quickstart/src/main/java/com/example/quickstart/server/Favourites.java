package com.example.quickstart.server;

import com.example.kpi.api.FavouritesApi;
import com.example.kpi.server.ServerCall;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers the operation on favourites: for each token, the virtual group is one or it is not. */
final class Favourites implements FavouritesApi {
    private final Map<String, Boolean> byCaller = new ConcurrentHashMap<>();

    @Override
    public void toggleVirtualGroup() {
        ServerCall call = ServerCall.current();
        String caller = String.valueOf(call.requestHeaders().first("Authorization"));
        boolean favourite = byCaller.merge(caller, true, (before, first) -> !before);
        call.header("X-Favourite", String.valueOf(favourite));
    }
}
