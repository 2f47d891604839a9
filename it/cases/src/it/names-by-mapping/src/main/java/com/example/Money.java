package com.example;

import java.math.BigDecimal;

/** An amount that this project has a class of its own for. */
public record Money(BigDecimal amount) {}
