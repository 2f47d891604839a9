package dev.qkpi.generator.docs.content;

import dev.qkpi.generator.docs.content.Reference.Info;
import dev.qkpi.generator.docs.content.Reference.Link;
import dev.qkpi.generator.docs.content.SchemeDoc.Fact;
import dev.qkpi.generator.docs.content.ServerDoc.Variable;
import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.Credential;
import java.util.ArrayList;
import java.util.List;

/** What a document says of the API as a whole. */
final class InfoReader {

    private InfoReader() {}

    static Info info(Element top) {
        Element info = top.child("info");
        Element contact = info.child("contact");
        Element licence = info.child("license");
        List<Link> contacts = new ArrayList<>();
        add(contacts, contact.textOf("name"), contact.textOf("url"));
        add(contacts, contact.textOf("email"), mail(contact.textOf("email")));
        List<Link> licences = new ArrayList<>();
        String name = licence.textOf("name");
        add(licences, name.isEmpty() ? licence.textOf("identifier") : name, licence.textOf("url"));
        List<Link> more = new ArrayList<>();
        add(more, info.textOf("termsOfService").isEmpty() ? "" : "Terms of service", info.textOf("termsOfService"));
        more.addAll(externalDocs(top));
        return new Info(
                info.textOf("title"),
                info.child("version").value().orElse(""),
                info.textOf("summary"),
                info.textOf("description"),
                contacts,
                licences,
                more);
    }

    private static String mail(String address) {
        return address.isEmpty() ? "" : "mailto:" + address;
    }

    private static void add(List<Link> links, String text, String url) {
        if (!text.isEmpty() || !url.isEmpty()) {
            links.add(new Link(text.isEmpty() ? url : text, url));
        }
    }

    static List<Link> externalDocs(Element owner) {
        Element docs = owner.child("externalDocs");
        List<Link> links = new ArrayList<>();
        add(links, docs.textOf("description"), docs.textOf("url"));
        return links;
    }

    static List<ServerDoc> servers(Element owner) {
        return owner.child("servers").items().stream().map(InfoReader::server).toList();
    }

    private static ServerDoc server(Element server) {
        List<Variable> variables = new ArrayList<>();
        for (Element variable : server.child("variables").members()) {
            List<String> allowed = new ArrayList<>();
            variable.child("enum").items().forEach(item -> item.value().ifPresent(allowed::add));
            variables.add(new Variable(
                    variable.name(),
                    variable.child("default").value().orElse(""),
                    allowed,
                    variable.textOf("description"),
                    Note.of(variable)));
        }
        return new ServerDoc(server.textOf("url"), server.textOf("description"), variables, Note.of(server));
    }

    static List<SchemeDoc> schemes(Element top, ClientModel model) {
        List<SchemeDoc> schemes = new ArrayList<>();
        for (Element place : top.child("components").child("securitySchemes").members()) {
            String setting = model.credentials().stream()
                    .filter(credential -> credential.key().equals(place.name()))
                    .map(Credential::javaName)
                    .findFirst()
                    .orElse("");
            Element scheme = place.follow();
            schemes.add(new SchemeDoc(
                    place.name(), kind(scheme), scheme.textOf("description"), facts(scheme), setting, Note.of(scheme)));
        }
        return schemes;
    }

    private static String kind(Element scheme) {
        return switch (scheme.textOf("type")) {
            case "http" -> "HTTP " + scheme.textOf("scheme");
            case "apiKey" -> "API key in the " + scheme.textOf("in") + " " + scheme.textOf("name");
            case "oauth2" -> "OAuth 2.0";
            case "openIdConnect" -> "OpenID Connect";
            case "mutualTLS" -> "Mutual TLS";
            default -> scheme.textOf("type");
        };
    }

    private static List<Fact> facts(Element scheme) {
        List<Fact> facts = new ArrayList<>();
        scheme.text("bearerFormat").ifPresent(format -> facts.add(new Fact("Format of tokens", format)));
        scheme.text("openIdConnectUrl").ifPresent(url -> facts.add(new Fact("Discovery", url)));
        for (Element flow : scheme.child("flows").withoutExtensions()) {
            flow.text("authorizationUrl").ifPresent(url -> facts.add(new Fact(flow.name() + ", authorization", url)));
            flow.text("tokenUrl").ifPresent(url -> facts.add(new Fact(flow.name() + ", token", url)));
            flow.text("refreshUrl").ifPresent(url -> facts.add(new Fact(flow.name() + ", refresh", url)));
            for (Element scope : flow.child("scopes").members()) {
                facts.add(new Fact(
                        flow.name() + ", scope " + scope.name(), scope.value().orElse("")));
            }
        }
        return facts;
    }
}
