package dev.qkpi.generator.docs.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.qkpi.generator.docs.call.PlaceLayout.Refused;
import dev.qkpi.generator.docs.content.CallExamples;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Place;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.RequestBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses what a call passes: what the operation cannot do without, and what the document has an example of. */
final class Planner {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Fitting fitting;
    private final CallExamples examples;

    Planner(Fitting fitting, CallExamples examples) {
        this.fitting = fitting;
        this.examples = examples;
    }

    Plan plan(Operation operation) {
        Map<Parameter, Value> arguments = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.isPerCall()) {
                argument(operation, parameter).ifPresent(value -> arguments.put(parameter, value));
            }
        }
        return new Plan(operation, arguments, operation.body().flatMap(body -> body(operation, body)));
    }

    private Optional<Value> body(Operation operation, RequestBody body) {
        Optional<JsonNode> example =
                examples.body(operation.id(), body.content().mediaTypes());
        boolean wanted = body.required() || example.isPresent();
        return wanted
                ? fitting.fit(body.content().type(), example.orElse(MissingNode.getInstance()))
                : Optional.empty();
    }

    private Optional<Value> argument(Operation operation, Parameter parameter) {
        String name = parameter.property().wireName();
        Optional<CallExamples.Given> example =
                examples.parameter(operation.id(), parameter.place().word(), name);
        boolean wanted =
                example.filter(given -> given.told() && !given.deprecated()).isPresent();
        if (!parameter.isRequired() && !wanted) {
            return Optional.empty();
        }
        List<Value> candidates = new ArrayList<>();
        example.flatMap(given -> fitting.fit(parameter.property().type(), given.value()))
                .ifPresent(candidates::add);
        fitting.sample(parameter.property().type()).ifPresent(candidates::add);
        Optional<Value> sendable = candidates.stream()
                .filter(value -> isSendable(parameter, value))
                .findFirst();
        boolean needed = parameter.isRequired();
        return sendable.isPresent() || !needed ? sendable : candidates.stream().findFirst();
    }

    private static boolean isSendable(Parameter parameter, Value value) {
        if (parameter.place() == Place.HEADER
                && !TOKEN.matcher(parameter.property().wireName()).matches()) {
            return false;
        }
        try {
            JsonNode tree = Trees.node(value);
            List<String> texts = texts(parameter, tree);
            String text = String.join("", texts);
            boolean dots = parameter.place() == Place.PATH && text.matches("\\.{0,2}");
            boolean empty = tree.isContainerNode() && tree.isEmpty();
            return !dots && !empty && !(parameter.place() == Place.HEADER && text.isEmpty());
        } catch (Refused refused) {
            // The next candidate may have a form.
            return false;
        }
    }

    /** What a parameter becomes: for the path and headers one text, else pairs. */
    static List<String> texts(Parameter parameter, JsonNode tree) throws Refused {
        Style style = parameter.layout().style();
        JsonNode value = style == Style.JSON ? Json.text(Json.compact(tree)) : tree;
        boolean single = parameter.place() == Place.PATH || parameter.place() == Place.HEADER;
        Style laid = style == Style.JSON ? (single ? Style.SIMPLE : Style.FORM_EXPLODED) : style;
        PlaceLayout layout =
                new PlaceLayout(laid, parameter.place(), parameter.layout().reserved());
        String name = parameter.property().wireName();
        return single ? List.of(layout.text(name, value)) : layout.pieces(name, value);
    }
}
