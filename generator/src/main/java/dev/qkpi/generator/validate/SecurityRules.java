package dev.qkpi.generator.validate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.qkpi.generator.document.NodeKind;
import dev.qkpi.generator.model.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Security: schemes that are there, scopes that a flow has. */
final class SecurityRules {

    private final Subject subject;
    private final JsonNode schemes;

    SecurityRules(Subject subject) {
        this.subject = subject;
        this.schemes = subject.root().value().path("components").path("securitySchemes");
    }

    void check() {
        requirements(subject.root().child("security"));
        subject.all(NodeKind.OPERATION).forEach(operation -> requirements(operation.child("security")));
    }

    private void requirements(Subject.Node list) {
        for (Subject.Node requirement : list.elements()) {
            requirement.named().forEach(this::requirement);
        }
    }

    private void requirement(Subject.Node scheme) {
        JsonNode declared = subject.resolve(schemes.path(scheme.name()));
        if (declared.isMissingNode()) {
            List<String> names = new ArrayList<>();
            schemes.fieldNames().forEachRemaining(names::add);
            subject.add(
                    Check.NO_SUCH_SCHEME,
                    scheme,
                    "there is no security scheme `" + Subject.shown(scheme.name()) + "`",
                    Spelling.closest(scheme.name(), names)
                            .map(meant -> "Write `" + meant + "`")
                            .orElse("Declare it in `components/securitySchemes`"));
            return;
        }
        String type = declared.path("type").asText();
        if (type.equals("oauth2")) {
            scopes(scheme, scopes(declared));
        } else if (!type.equals("openIdConnect") && !scheme.value().isEmpty() && subject.isVersion30()) {
            subject.add(
                    Check.NO_SUCH_SCOPE,
                    scheme,
                    "the scheme `" + Subject.shown(scheme.name()) + "` has no scopes, since its type is `"
                            + Subject.shown(type) + "`",
                    "Write an empty list");
        }
    }

    private void scopes(Subject.Node requirement, Set<String> declared) {
        for (Subject.Node scope : requirement.elements()) {
            String name = scope.value().asText();
            if (!declared.contains(name)) {
                subject.add(
                        Check.NO_SUCH_SCOPE,
                        scope,
                        "no flow of `" + Subject.shown(requirement.name()) + "` has the scope `" + Subject.shown(name)
                                + "`",
                        Spelling.closest(name, declared)
                                .map(meant -> "Write `" + meant + "`")
                                .orElse("Declare it in the `scopes` of a flow"));
            }
        }
    }

    private static Set<String> scopes(JsonNode scheme) {
        Set<String> scopes = new LinkedHashSet<>();
        scheme.path("flows").forEach(flow -> flow.path("scopes").fieldNames().forEachRemaining(scopes::add));
        return scopes;
    }
}
