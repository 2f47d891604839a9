package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.model.Answer;
import dev.qkpi.generator.model.Content;
import dev.qkpi.generator.model.Success;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What the client says that it takes. */
final class Accepted {

    private static final String JSON = "application/json";

    private Accepted() {}

    /** The media types; empty for an answer that is an address alone. */
    static Optional<String> by(Success success) {
        if (success.resultType().isPresent()) {
            Set<String> types = new LinkedHashSet<>();
            success.answers().stream()
                    .map(Answer::content)
                    .flatMap(Optional::stream)
                    .map(Content::mediaType)
                    .forEach(types::add);
            return Optional.of(types.isEmpty() ? JSON : String.join(", ", types));
        }
        return success.content().isEmpty()
                ? Optional.of(JSON)
                : by(success.content().get());
    }

    private static Optional<String> by(Content content) {
        if (content.kind() == Content.Kind.LOCATION) {
            return Optional.empty();
        }
        boolean single =
                content.kind() == Content.Kind.JSON || content.mediaType().equals(JSON);
        return Optional.of(single ? content.mediaType() : String.join(", ", content.mediaTypes()));
    }
}
