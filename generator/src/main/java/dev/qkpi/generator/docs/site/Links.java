package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.Reference.Link;
import dev.qkpi.generator.docs.content.TypePart;
import java.util.List;

/** Links from a page: their addresses start from the folder that the page is in. */
final class Links {

    private final Paths paths;
    private final String root;

    Links(Paths paths, String root) {
        this.paths = paths;
        this.root = root;
    }

    /** A text that may lead somewhere; the address is empty if it does not. */
    record LinkView(String text, String href) {}

    String to(String path) {
        return path.isEmpty() ? "" : root + path;
    }

    LinkView part(TypePart part) {
        return new LinkView(part.text(), part.schema().isEmpty() ? "" : to(paths.schema(part.schema())));
    }

    List<LinkView> parts(List<TypePart> parts) {
        return parts.stream().map(this::part).toList();
    }

    LinkView schema(String name) {
        return new LinkView(name, to(paths.schema(name)));
    }

    LinkView operation(String id) {
        return new LinkView(paths.operation(id).title(), to(Paths.operation(paths.operation(id))));
    }

    boolean knows(String operation) {
        return paths.operation(operation) != null;
    }

    /** A link out of the site, if its address is one that may be linked to. */
    static LinkView out(Link link) {
        return new LinkView(link.text(), Escape.url(link.url()).orElse(""));
    }
}
