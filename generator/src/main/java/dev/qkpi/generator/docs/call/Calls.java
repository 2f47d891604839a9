package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.docs.content.CallExamples;
import dev.qkpi.generator.model.ClientModel;
import dev.qkpi.generator.model.ClientProperty;
import dev.qkpi.generator.model.Credential;
import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Resource;
import dev.qkpi.generator.template.Layout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls of all operations of a model, by their ids. */
public final class Calls {

    private final ClientModel model;
    private final Variables variables;
    private final Layout layout;
    private final Planner planner;
    private final Map<String, List<Form>> forms = new LinkedHashMap<>();

    /** Calls with the client in a layout, which pass the document's examples. */
    public Calls(ClientModel model, Layout layout, CallExamples examples) {
        this.model = model;
        this.layout = layout;
        this.variables = new Variables(model);
        this.planner = new Planner(new Fitting(model.typesByName()), examples);
        collect(model, model.resources());
        if (!model.hooks().isEmpty()) {
            collect(model.ofHooks(), model.hooks());
        }
    }

    /** A form of an operation: one Java method. */
    private record Form(ClientModel owner, Resource resource, Operation operation) {}

    private void collect(ClientModel owner, List<Resource> resources) {
        for (Resource resource : resources) {
            for (Operation operation : resource.operations()) {
                forms.computeIfAbsent(operation.id(), id -> new ArrayList<>())
                        .add(new Form(owner, resource, operation));
            }
        }
    }

    /** The calls of an operation, one for each of its forms. */
    public List<Call> of(String id) {
        List<Form> all = forms.get(id);
        return all.stream().map(form -> call(form, all.size() > 1)).toList();
    }

    private Call call(Form form, boolean several) {
        Plan plan = planner.plan(form.operation());
        JavaCall java = new JavaCall(form.owner(), variables, layout);
        return new Call(
                several ? form.operation().javaName() : "",
                CurlCall.of(form.owner(), variables, plan),
                java.of(form.resource(), plan, false),
                java.of(form.resource(), plan, true));
    }

    /** What callers do once. */
    public Setup setup() {
        List<String> shell = new ArrayList<>();
        if (model.defaultUrl().isEmpty()) {
            shell.add("export " + Variables.BASE_URL + "='…'");
        }
        for (Credential credential : model.credentials()) {
            String variable = variables.ofCredential(credential.key());
            if (credential.kind() == Credential.Kind.BASIC) {
                shell.add("export " + variable + "_USER='…'");
                shell.add("export " + variable + "_PASSWORD='…'");
            } else {
                shell.add("export " + variable + "='…'");
            }
        }
        for (ClientProperty property : model.clientProperties()) {
            shell.add("export " + variables.ofProperty(property.name()) + "='…'");
        }
        return new Setup(new JavaCall(model, variables, layout).setup(), String.join("\n", shell));
    }
}
