package com.example;

import com.example.shop.internal.JsonReader;
import com.example.shop.internal.JsonWriter;

/** How the generated code reads and writes it. */
public final class MoneyCodec {
    private MoneyCodec() {}

    public static Money read(JsonReader in) {
        return new Money(in.readDecimal());
    }

    public static void write(JsonWriter out, Money value) {
        out.writeDecimal(value.amount());
    }
}
