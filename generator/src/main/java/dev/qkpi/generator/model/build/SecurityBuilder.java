package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import java.util.ArrayList;
import java.util.List;
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
        List<Element> schemes = context.document()
                .top()
                .child("components")
                .child("securitySchemes")
                .members();
        long bearers = schemes.stream()
                .filter(scheme -> kind(scheme) == Credential.Kind.BEARER)
                .count();
        List<Credential> credentials = new ArrayList<>();
        for (Element scheme : schemes) {
            Credential.Kind kind = kind(scheme);
            if (kind == null) {
                report(scheme);
            } else {
                String key = scheme.name();
                String wish = kind == Credential.Kind.BEARER && bearers == 1 ? "bearerToken" : JavaNames.member(key);
                String wireName = scheme.textOf(kind == Credential.Kind.SCHEME ? "scheme" : "name");
                credentials.add(new Credential(key, builderMethods.claim(wish), kind, wireName, docs(scheme)));
            }
        }
        return credentials;
    }

    private void report(Element scheme) {
        if (isOfConnection(scheme)) {
            context.findings()
                    .warning(
                            "QKPI-043",
                            scheme.pointer(),
                            "mutual TLS is the transport's part, so the client has no setting for it",
                            "Give JdkTransport.of an HttpClient whose SSLContext has the key");
        } else {
            context.findings()
                    .warning(
                            "QKPI-043",
                            scheme.pointer(),
                            "the security scheme is not one the client can satisfy",
                            "Supply it with a transport or a header of your own");
        }
    }

    /** Whether a scheme is satisfied by the connection, so that a request needs nothing for it. */
    static boolean isOfConnection(Element scheme) {
        return scheme.textOf("type").equalsIgnoreCase("mutualTLS");
    }

    /** What the document says of a scheme, and where its tokens come from. */
    private static Docs docs(Element scheme) {
        List<String> texts = new ArrayList<>();
        scheme.text("description").filter(text -> !text.isBlank()).ifPresent(texts::add);
        scheme.text("openIdConnectUrl")
                .filter(url -> !url.isBlank())
                .ifPresent(url -> texts.add("OpenID Connect: `" + url + "`"));
        Element flows = scheme.child("flows");
        flow(texts, "implicit", flows.child("implicit"));
        flow(texts, "password", flows.child("password"));
        flow(texts, "client credentials", flows.child("clientCredentials"));
        flow(texts, "authorization code", flows.child("authorizationCode"));
        return new Docs(String.join("\n\n", texts), false);
    }

    private static void flow(List<String> texts, String name, Element flow) {
        if (flow.isPresent()) {
            String url = flow.text("tokenUrl")
                    .filter(text -> !text.isBlank())
                    .orElseGet(() -> flow.textOf("authorizationUrl"));
            List<Element> scopes = flow.child("scopes").members();
            String some = scopes.isEmpty()
                    ? ""
                    : ", scopes "
                            + scopes.stream()
                                    .limit(MAX_SCOPES)
                                    .map(scope -> "`" + scope.name() + "`")
                                    .collect(Collectors.joining(" "))
                            + (scopes.size() > MAX_SCOPES ? " and " + (scopes.size() - MAX_SCOPES) + " more" : "");
            texts.add("OAuth 2.0 " + name + (url.isBlank() ? "" : ": `" + url + "`") + some);
        }
    }

    /** How a credential is sent; {@code null} if a client cannot. */
    private static Credential.Kind kind(Element scheme) {
        return switch (scheme.textOf("type")) {
            case "http" -> ofHttp(scheme.textOf("scheme"));
            case "oauth2", "openIdConnect" -> Credential.Kind.BEARER;
            case "apiKey" -> scheme.textOf("name").matches(TOKEN) ? ofKey(scheme.textOf("in")) : null;
            default -> null;
        };
    }

    private static Credential.Kind ofHttp(String scheme) {
        if (scheme.equalsIgnoreCase("basic")) {
            return Credential.Kind.BASIC;
        }
        if (scheme.equalsIgnoreCase("bearer")) {
            return Credential.Kind.BEARER;
        }
        return scheme.matches(TOKEN) ? Credential.Kind.SCHEME : null;
    }

    private static Credential.Kind ofKey(String in) {
        return switch (in) {
            case "query" -> Credential.Kind.QUERY;
            case "header" -> Credential.Kind.HEADER;
            case "cookie" -> Credential.Kind.COOKIE;
            default -> null;
        };
    }
}
