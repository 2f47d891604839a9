package com.example;

import dev.qkpi.client.KpiClient;

/** Code of the project's own, compiled in one go with the client. */
interface Consumer {
    void use(KpiClient client);
}
