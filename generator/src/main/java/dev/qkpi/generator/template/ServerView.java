package dev.qkpi.generator.template;

import java.util.List;

/** View of {@code server}: the embedded server. */
record ServerView(
        String packageName, List<String> imports, String title, String typeName, String nullable, List<Mount> mounts) {

    /** A resource: its builder method, its interface and the class that routes to it. */
    record Mount(String accessor, String type, String routes) {}
}
