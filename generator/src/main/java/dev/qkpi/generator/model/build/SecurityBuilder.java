package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Security schemes that a client can satisfy with a text it is given. */
final class SecurityBuilder {

    /** What the name of a header or cookie may consist of; a query parameter's name is held to the same. */
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";

    private static final int MAX_SCOPES = 20;

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
            if (scheme.getType() == SecurityScheme.Type.MUTUALTLS) {
                context.findings()
                        .warning(
                                "QKPI-043",
                                Pointers.child("/components/securitySchemes", key),
                                "mutual TLS is the transport's part, so the client has no setting for it",
                                "Give JdkTransport.of an HttpClient whose SSLContext has the key");
            } else if (kind == null) {
                context.findings()
                        .warning(
                                "QKPI-043",
                                Pointers.child("/components/securitySchemes", key),
                                "the security scheme is not one the client can satisfy",
                                "Supply it with a transport or a header of your own");
            } else {
                String wish = kind == Credential.Kind.BEARER && bearers == 1 ? "bearerToken" : JavaNames.member(key);
                String javaName = builderMethods.claim(wish);
                credentials.add(new Credential(key, javaName, kind, wireName(scheme, kind), docs(scheme)));
            }
        });
        return credentials;
    }

    /** Whether a scheme is satisfied by the connection, so that a request needs nothing for it. */
    static boolean isOfConnection(SpecDocument document, String key) {
        String type = Pointers.child("/components/securitySchemes", key, "type");
        return document.text(type).orElse("").equalsIgnoreCase("mutualTLS");
    }

    private static String wireName(SecurityScheme scheme, Credential.Kind kind) {
        String name = kind == Credential.Kind.SCHEME ? scheme.getScheme() : scheme.getName();
        return name == null ? "" : name;
    }

    /** What the document says of a scheme, and where its tokens come from. */
    private static Docs docs(SecurityScheme scheme) {
        List<String> texts = new ArrayList<>();
        if (scheme.getDescription() != null) {
            texts.add(scheme.getDescription());
        }
        if (scheme.getOpenIdConnectUrl() != null) {
            texts.add("OpenID Connect: `" + scheme.getOpenIdConnectUrl() + "`");
        }
        if (scheme.getFlows() != null) {
            OAuthFlows flows = scheme.getFlows();
            flow(texts, "implicit", flows.getImplicit());
            flow(texts, "password", flows.getPassword());
            flow(texts, "client credentials", flows.getClientCredentials());
            flow(texts, "authorization code", flows.getAuthorizationCode());
        }
        return new Docs(String.join("\n\n", texts), false);
    }

    private static void flow(List<String> texts, String name, OAuthFlow flow) {
        if (flow != null) {
            String url = flow.getTokenUrl() == null ? flow.getAuthorizationUrl() : flow.getTokenUrl();
            int scopes = flow.getScopes() == null ? 0 : flow.getScopes().size();
            String some = scopes == 0
                    ? ""
                    : ", scopes "
                            + flow.getScopes().keySet().stream()
                                    .limit(MAX_SCOPES)
                                    .map(scope -> "`" + scope + "`")
                                    .collect(Collectors.joining(" "))
                            + (scopes > MAX_SCOPES ? " and " + (scopes - MAX_SCOPES) + " more" : "");
            texts.add("OAuth 2.0 " + name + ": `" + url + "`" + some);
        }
    }

    private static Credential.Kind otherScheme(SecurityScheme scheme) {
        return String.valueOf(scheme.getScheme()).matches(TOKEN) ? Credential.Kind.SCHEME : null;
    }

    private static Credential.Kind kind(SecurityScheme scheme) {
        if (scheme.getType() == null) {
            return null;
        }
        return switch (scheme.getType()) {
            case HTTP ->
                "basic".equalsIgnoreCase(scheme.getScheme())
                        ? Credential.Kind.BASIC
                        : "bearer".equalsIgnoreCase(scheme.getScheme()) ? Credential.Kind.BEARER : otherScheme(scheme);
            case OAUTH2, OPENIDCONNECT -> Credential.Kind.BEARER;
            case APIKEY ->
                scheme.getIn() == null || !String.valueOf(scheme.getName()).matches(TOKEN)
                        ? null
                        : Credential.Kind.valueOf(scheme.getIn().name());
            default -> null;
        };
    }
}
