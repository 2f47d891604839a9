package dev.qkpi.generator.model.build;

import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.ServerUrl;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariables;
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
        NameScope names = NameScope.with("expand");
        List<ServerUrl> urls = new ArrayList<>();
        for (int i = 0; servers != null && i < servers.size(); i++) {
            Server server = servers.get(i);
            if (server.getUrl() == null || !server.getUrl().matches("(?s)https?://[^\\s?#]+")) {
                continue;
            }
            String wish =
                    context.document().text("/servers/" + i + "/x-qkpi-name").orElse("server " + (i + 1));
            String text = server.getDescription() == null ? "" : server.getDescription();
            urls.add(new ServerUrl(
                    names.claim(JavaNames.member(wish)),
                    server.getUrl(),
                    variables(server.getVariables()),
                    new Docs(text, false)));
        }
        return urls;
    }

    private static List<ServerUrl.Variable> variables(ServerVariables variables) {
        List<ServerUrl.Variable> result = new ArrayList<>();
        NameScope names = new NameScope();
        if (variables != null) {
            variables.forEach((name, variable) -> result.add(new ServerUrl.Variable(
                    name,
                    names.claim(JavaNames.member(name)),
                    variable.getDefault() == null ? "" : variable.getDefault(),
                    variable.getEnum() == null ? List.of() : variable.getEnum())));
        }
        return result;
    }
}
