package com.example;

import com.example.shop.ShopClient;
import com.example.shop.model.Line;

/** Uses the names that the POM and the command line give. */
public final class Consumer {
    private Consumer() {}

    static String since(ShopClient client) {
        Line line = client.items().fetch("a");
        return line.quantity() + " " + line.price() + " " + line.since().strip();
    }
}
