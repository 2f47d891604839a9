package dev.qkpi.generator.compare.drift.page;

/** A sample is not JSON. */
final class JsonError extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    JsonError(Place place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
