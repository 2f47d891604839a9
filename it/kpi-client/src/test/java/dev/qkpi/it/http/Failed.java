package dev.qkpi.it.http;

import dev.qkpi.client.error.ApiException;
import dev.qkpi.client.error.FailedCall;

/** Stands for the exceptions that are generated for the statuses of a document. */
final class Failed extends ApiException {
    private static final long serialVersionUID = 1;

    Failed(FailedCall call) {
        super(call);
    }
}
