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

    static String by(Success success) {
        if (success.resultType().isPresent()) {
            Set<String> types = new LinkedHashSet<>();
            success.answers().stream()
                    .map(Answer::content)
                    .flatMap(Optional::stream)
                    .map(Content::mediaType)
                    .forEach(types::add);
            return types.isEmpty() ? JSON : String.join(", ", types);
        }
        return success.content().map(Accepted::by).orElse(JSON);
    }

    private static String by(Content content) {
        boolean usual = content.kind() == Content.Kind.LOCATION
                || content.mediaType().equals(JSON);
        return usual
                ? JSON
                : content.kind() == Content.Kind.JSON
                        ? content.mediaType()
                        : String.join(", ", content.mediaTypes());
    }
}
