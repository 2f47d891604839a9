package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.document.Pointers;
import dev.qkpi.generator.document.SchemaView;
import dev.qkpi.generator.document.SpecDocument;
import dev.qkpi.generator.model.JavaNames;
import dev.qkpi.generator.model.Mappings;
import dev.qkpi.generator.model.NameScope;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the builders of one model share: the document, the names given so far, the shapes made so far. */
final class BuildContext {

    private static final Pattern COMPONENT = Pattern.compile("/components/[^/]+/[^/]+");

    private final SpecDocument document;
    private final ServerBuilder servers;
    private final Naming naming;
    private final Directions directions;
    private final NameScope typeNames = new NameScope();
    private final Map<String, String> namesByPointer = new LinkedHashMap<>();
    private final Map<String, TypeShape> shapes = new TreeMap<>();

    BuildContext(SpecDocument document, Mappings mappings) {
        this.document = document;
        this.naming = new Naming(mappings, document.findings());
        this.directions = new Directions(document);
        this.servers = new ServerBuilder(this);
    }

    SpecDocument document() {
        return document;
    }

    ServerBuilder servers() {
        return servers;
    }

    Directions directions() {
        return directions;
    }

    SchemaNotes notes() {
        return new SchemaNotes(document.findings());
    }

    Findings findings() {
        return document.findings();
    }

    Naming naming() {
        return naming;
    }

    /** The Java name of the shape at a pointer: the one given before, or a new one like the wish. */
    String nameOf(String pointer, String wish) {
        return namesByPointer.computeIfAbsent(
                pointer,
                place -> naming.claim(typeNames, "schema:" + Naming.label(place), place, JavaNames.type(wish)));
    }

    /** Lets the shape at one pointer have the name that was given to another, which is not built then. */
    void rename(String from, String to) {
        String name = namesByPointer.get(from);
        if (name != null && !to.matches("/components/schemas/[^/]+")) {
            namesByPointer.putIfAbsent(to, name);
        }
    }

    /** A new type name like the wish, for a shape that stands nowhere in the document by itself. */
    String claim(String wish) {
        return typeNames.claim(JavaNames.type(wish));
    }

    /** A new name for the interface of a tag, whose asynchronous twin's name is free as well. */
    String claimApi(String tag) {
        String wish = tag;
        for (int i = 2; ; i++) {
            String name = JavaNames.type(wish + " Api");
            String api = name.endsWith("Api") ? name : name + "Api";
            String twin = api.substring(0, api.length() - "Api".length()) + "AsyncApi";
            if (typeNames.isFree(api) && typeNames.isFree(twin)) {
                typeNames.claim(twin);
                return typeNames.claim(api);
            }
            wish = tag + " " + i;
        }
    }

    void add(TypeShape shape) {
        shapes.put(shape.name(), shape);
    }

    TypeShape shape(String name) {
        return shapes.get(name);
    }

    /** All shapes, by name. */
    List<TypeShape> shapes() {
        return new ArrayList<>(shapes.values());
    }

    /** The schema behind any number of references. */
    SchemaView follow(SchemaView schema) {
        SchemaView current = schema;
        for (int i = 0; i < 100 && current.reference().isPresent(); i++) {
            current = current.reference().get();
        }
        return current;
    }

    /** What a schema within a place is called after: the component that the place is, else what uses it. */
    String ownerOf(Element place, String user) {
        return COMPONENT.matcher(place.pointer()).matches() ? Pointers.last(place.pointer()) : user;
    }

    /** The owner with a word that says what of it is meant, unless a component's name ends with the word by itself. */
    String ownerOf(Element place, String user, String word) {
        String owner = ownerOf(place, user);
        boolean said = !owner.equals(user) && owner.toLowerCase(Locale.ROOT).endsWith(word.toLowerCase(Locale.ROOT));
        return said ? owner : owner + " " + word;
    }

    /** The name that a schema brings along: of its component, or the hint. */
    String wishFor(SchemaView schema, String hint) {
        String parent =
                schema.pointer().substring(0, Math.max(0, schema.pointer().lastIndexOf('/')));
        boolean named =
                parent.equals("/components/schemas") || parent.endsWith("/$defs") || parent.endsWith("/definitions");
        return named ? Pointers.last(schema.pointer()) : hint;
    }
}
