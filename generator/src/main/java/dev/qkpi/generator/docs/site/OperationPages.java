package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.call.Call;
import dev.qkpi.generator.docs.content.BodyDoc;
import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.ParameterDoc;
import dev.qkpi.generator.docs.content.ResponseDoc;
import dev.qkpi.generator.docs.content.ServerDoc;
import dev.qkpi.generator.docs.site.Links.LinkView;
import dev.qkpi.generator.docs.site.OperationView.AnswersView;
import dev.qkpi.generator.docs.site.OperationView.CallView;
import dev.qkpi.generator.docs.site.OperationView.FollowView;
import dev.qkpi.generator.docs.site.OperationView.PathPart;
import dev.qkpi.generator.docs.site.OperationView.PlaceView;
import dev.qkpi.generator.docs.site.OperationView.RequestView;
import dev.qkpi.generator.docs.site.OperationView.ResponseView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of operations. */
final class OperationPages {

    private static final Map<String, String> PLACES = Map.of(
            "path", "Path parameters",
            "query", "Query parameters",
            "header", "Headers",
            "cookie", "Cookies");

    private static final List<String> ORDER = List.of("path", "query", "header", "cookie");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*}");

    private final Navigation navigation;
    private final Links links;
    private final Shapes shapes;
    private final Function<String, List<Call>> calls;

    OperationPages(Navigation navigation, Paths paths, Function<String, List<Call>> calls) {
        this.navigation = navigation;
        this.links = new Links(paths, "../");
        this.shapes = new Shapes(links);
        this.calls = calls;
    }

    OperationView view(GroupDoc group, int index) {
        OperationDoc operation = group.operations().get(index);
        return new OperationView(
                navigation.page(operation.title(), "../", Paths.operation(operation)),
                new LinkView(group.name(), links.to(Paths.group(group))),
                operation.id(),
                operation.title(),
                operation.method(),
                Navigation.methodClass(operation.method()),
                path(operation.path()),
                operation.deprecated(),
                group.hooks(),
                Prose.html(operation.description(), 1),
                operation.more().stream().map(Links::out).toList(),
                NoteView.of(operation.notes()),
                security(operation.security()),
                operation.servers().stream().map(ServerDoc::url).toList(),
                calls(operation),
                places(operation.parameters()),
                operation.body().stream().map(this::request).toList(),
                operation.responses().stream().map(this::response).toList(),
                new AnswersView(NoteView.of(operation.answered())),
                operation.callbacks().stream().map(links::operation).toList(),
                examples(operation),
                neighbour(group, index - 1),
                neighbour(group, index + 1));
    }

    private List<LinkView> neighbour(GroupDoc group, int index) {
        boolean there = index >= 0 && index < group.operations().size();
        return there ? List.of(links.operation(group.operations().get(index).id())) : List.of();
    }

    static List<PathPart> path(String path) {
        List<PathPart> parts = new ArrayList<>();
        Matcher variable = VARIABLE.matcher(path);
        int at = 0;
        while (variable.find()) {
            parts.add(new PathPart(path.substring(at, variable.start()), false));
            parts.add(new PathPart(variable.group(), true));
            at = variable.end();
        }
        parts.add(new PathPart(path.substring(at), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    private static List<String> security(List<List<String>> alternatives) {
        return alternatives.stream()
                .map(names -> names.isEmpty() ? "none" : String.join(" and ", names))
                .toList();
    }

    private List<CallView> calls(OperationDoc operation) {
        List<CallView> views = new ArrayList<>();
        for (Call call : calls.apply(operation.id())) {
            String id = views.isEmpty() ? "call" : "call-" + (views.size() + 1);
            views.add(new CallView(call.title(), id, call.curl(), call.java(), call.async()));
        }
        return views;
    }

    private List<PlaceView> places(List<ParameterDoc> parameters) {
        List<PlaceView> places = new ArrayList<>();
        for (String place : ORDER) {
            List<MemberView> members = parameters.stream()
                    .filter(parameter -> parameter.place().equals(place))
                    .sorted((a, b) -> Boolean.compare(b.required(), a.required()))
                    .map(shapes::parameter)
                    .toList();
            if (!members.isEmpty()) {
                places.add(new PlaceView(PLACES.get(place), members));
            }
        }
        return places;
    }

    private RequestView request(BodyDoc body) {
        return new RequestView(
                Prose.html(body.description(), 2),
                body.required(),
                MediaView.of(body.media(), shapes),
                NoteView.of(body.notes()));
    }

    private ResponseView response(ResponseDoc response) {
        String style = response.isSuccess() ? "success" : "failure";
        return new ResponseView(
                response.status(),
                style,
                response.anchor(),
                Prose.html(response.description(), 3),
                response.exception(),
                !response.headers().isEmpty(),
                response.headers().stream().map(shapes::parameter).toList(),
                MediaView.of(response.media(), shapes),
                !response.links().isEmpty(),
                response.links().stream().map(this::follow).toList(),
                NoteView.of(response.notes()));
    }

    private FollowView follow(ResponseDoc.LinkDoc link) {
        boolean known = !link.operation().isEmpty() && links.knows(link.operation());
        LinkView target = known
                ? links.operation(link.operation())
                : new LinkView(link.operation().isEmpty() ? link.target() : link.operation(), "");
        return new FollowView(link.name(), Prose.html(link.description(), 4), target, link.parameters());
    }

    private static List<ExampleView> examples(OperationDoc operation) {
        List<ExampleView> examples = new ArrayList<>();
        for (BodyDoc body : operation.body()) {
            body.media().forEach(media -> examples.addAll(ExampleView.of("Request", media.examples())));
        }
        for (ResponseDoc response : operation.responses()) {
            response.media()
                    .forEach(media ->
                            examples.addAll(ExampleView.of("Response " + response.status(), media.examples())));
        }
        return examples;
    }
}
