package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ServerUrl;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariables;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;

/** Base URLs of the document; relative ones are left out, since a client cannot know what they are relative to. */
final class ServerBuilder {

    private final BuildContext context;

    ServerBuilder(BuildContext context) {
        this.context = context;
    }

    /** The absolute base URLs, in the document's order. */
    List<ServerUrl> build() {
        List<Server> servers = context.document().api().getServers();
        NameScope names = NameScope.with("checked");
        List<ServerUrl> urls = new ArrayList<>();
        for (int i = 0; servers != null && i < servers.size(); i++) {
            Server server = servers.get(i);
            String wish =
                    context.document().text("/servers/" + i + "/x-qkpi-name").orElse("server " + (i + 1));
            String text = server.getDescription() == null ? "" : server.getDescription();
            ServerUrl url = new ServerUrl(
                    names.claim(JavaNames.member(wish)),
                    String.valueOf(server.getUrl()),
                    variables(String.valueOf(server.getUrl()), server.getVariables()),
                    new Docs(text, false));
            if (isUsable(url.defaultUrl())) {
                urls.add(url);
            } else if (context.document().has("/servers/" + i)) {
                context.findings()
                        .warning(
                                "QKPI-044",
                                "/servers/" + i,
                                "the server's URL is not an absolute http or https URL, so the client does not offer it",
                                "Write it in full, or let callers set the base URL");
            }
        }
        return urls;
    }

    private static List<ServerUrl.Variable> variables(String url, ServerVariables variables) {
        List<ServerUrl.Variable> result = new ArrayList<>();
        NameScope names = new NameScope();
        if (variables == null) {
            return result;
        }
        variables.forEach((name, variable) -> {
            // One that the URL does not have would be an argument without effect.
            if (url.contains("{" + name + "}")) {
                List<String> allowed = variable.getEnum() == null ? List.of() : variable.getEnum();
                String fallback = variable.getDefault() == null ? "" : variable.getDefault();
                result.add(new ServerUrl.Variable(name, names.claim(JavaNames.member(name)), fallback, allowed));
            }
        });
        return result;
    }

    private static boolean isUsable(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            boolean bare = uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
            return web && bare && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
