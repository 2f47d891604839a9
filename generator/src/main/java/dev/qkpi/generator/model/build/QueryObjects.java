package dev.qkpi.generator.model.build;

import dev.qkpi.generator.document.Element;
import dev.qkpi.generator.document.Findings;
import dev.qkpi.generator.model.ObjectMembers;
import dev.qkpi.generator.model.Parameter;
import dev.qkpi.generator.model.Parameter.Layout;
import dev.qkpi.generator.model.Parameter.Place;
import dev.qkpi.generator.model.Parameter.Style;
import dev.qkpi.generator.model.ParameterShape;
import dev.qkpi.generator.model.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Objects of an operation whose members stand in the query as parameters of their own, and would be mixed up there. */
final class QueryObjects {

    private final Findings findings;
    private final Function<String, TypeShape> shapes;

    /** A check that looks up shapes by name. */
    QueryObjects(Findings findings, Function<String, TypeShape> shapes) {
        this.findings = findings;
        this.shapes = shapes;
    }

    /** The parameters, of which those that would be mixed up are laid out with names of their own. */
    List<Parameter> apart(List<Parameter> parameters, List<Element> sources) {
        Map<Integer, ObjectMembers> objects = new LinkedHashMap<>();
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (isSpread(parameter)) {
                ObjectMembers members = ObjectMembers.of(parameter.property().type(), shapes);
                objects.put(i, members);
                members.names().forEach(name -> uses.merge(name, 1, Integer::sum));
            } else if (parameter.place() == Place.QUERY) {
                uses.merge(parameter.property().wireName(), 1, Integer::sum);
            }
        }
        boolean severalOpen =
                objects.values().stream().filter(ObjectMembers::open).count() > 1;
        List<Parameter> apart = new ArrayList<>(parameters);
        objects.forEach((i, members) -> {
            boolean shared = members.names().stream().anyMatch(name -> uses.get(name) > 1);
            if (shared || severalOpen && members.open()) {
                tell(sources.get(i), shared);
                apart.set(i, deep(apart.get(i)));
            }
        });
        return apart;
    }

    private static boolean isSpread(Parameter parameter) {
        return parameter.place() == Place.QUERY
                && parameter.layout().style() == Style.FORM_EXPLODED
                && parameter.layout().shape() == ParameterShape.OBJECT;
    }

    private static Parameter deep(Parameter parameter) {
        Layout layout = parameter.layout();
        return parameter.with(new Layout(Style.DEEP, layout.shape(), layout.reserved(), layout.empty()));
    }

    private void tell(Element source, boolean shared) {
        findings.warning(
                "QKPI-067",
                source.pointer(),
                (shared
                                ? "other parameters have the names of the object's members, which"
                                : "the members of several objects without known names")
                        + " would be mixed up in the query, so this one is sent and read as `name[member]=value`",
                "Use `style: deepObject`, or " + (shared ? "let the names differ" : "name the properties"));
    }
}
