package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Security schemes that a client can satisfy with a text it is given. */
final class SecurityBuilder {

    /** What the name of a header or cookie may consist of; a query parameter's name is held to the same. */
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    private final BuildContext context;
    private final NameScope builderMethods;

    SecurityBuilder(BuildContext context, NameScope builderMethods) {
        this.context = context;
        this.builderMethods = builderMethods;
    }

    /** The credentials, in the document's order. */
    List<Credential> build() {
        Components components = context.document().api().getComponents();
        List<Credential> credentials = new ArrayList<>();
        if (components == null || components.getSecuritySchemes() == null) {
            return credentials;
        }
        Map<String, SecurityScheme> schemes = components.getSecuritySchemes();
        long bearers = schemes.values().stream()
                .filter(scheme -> kind(scheme) == Credential.Kind.BEARER)
                .count();
        schemes.forEach((key, scheme) -> {
            Credential.Kind kind = kind(scheme);
            if (kind == null) {
                context.findings()
                        .warning(
                                "QKPI-043",
                                Pointers.child("/components/securitySchemes", key),
                                "the security scheme is not one the client can satisfy",
                                "Supply it with a transport or a header of your own");
                return;
            }
            String wish = kind == Credential.Kind.BEARER && bearers == 1 ? "bearerToken" : JavaNames.member(key);
            String text = scheme.getDescription() == null ? "" : scheme.getDescription();
            String wireName = scheme.getName() == null ? "" : scheme.getName();
            credentials.add(new Credential(key, builderMethods.claim(wish), kind, wireName, new Docs(text, false)));
        });
        return credentials;
    }

    private static Credential.Kind kind(SecurityScheme scheme) {
        if (scheme.getType() == null) {
            return null;
        }
        return switch (scheme.getType()) {
            case HTTP ->
                "basic".equalsIgnoreCase(scheme.getScheme())
                        ? Credential.Kind.BASIC
                        : "bearer".equalsIgnoreCase(scheme.getScheme()) ? Credential.Kind.BEARER : null;
            case OAUTH2, OPENIDCONNECT -> Credential.Kind.BEARER;
            case APIKEY ->
                scheme.getIn() == null || !String.valueOf(scheme.getName()).matches(TOKEN)
                        ? null
                        : Credential.Kind.valueOf(scheme.getIn().name());
            default -> null;
        };
    }
}
