package dev.qkpi.generator.docs;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.qkpi.generator.docs.call.Call;
import dev.qkpi.generator.docs.call.Calls;
import dev.qkpi.generator.docs.content.GroupDoc;
import dev.qkpi.generator.docs.content.Json;
import dev.qkpi.generator.docs.content.OperationDoc;
import dev.qkpi.generator.docs.content.Reference;
import dev.qkpi.generator.docs.content.ResponseDoc;
import dev.qkpi.generator.report.Report;
import dev.qkpi.generator.report.Row;

/** A reference as JSON: its records by the names of their components, calls and gaps along. */
final class JsonReference {

    private final ObjectMapper mapper = new ObjectMapper()
            .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
            .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

    private final Calls calls;

    private JsonReference(Calls calls) {
        this.calls = calls;
    }

    static String of(Reference reference, Calls calls, Report gaps) {
        return new JsonReference(calls).write(reference, gaps);
    }

    private String write(Reference reference, Report gaps) {
        ObjectNode root = mapper.valueToTree(reference);
        ArrayNode groups = (ArrayNode) root.get("groups");
        for (int i = 0; i < groups.size(); i++) {
            GroupDoc group = reference.groups().get(i);
            for (int k = 0; k < group.operations().size(); k++) {
                calls(
                        (ObjectNode) groups.get(i).get("operations").get(k),
                        group.operations().get(k));
            }
        }
        ArrayNode missing = root.putArray("gaps");
        for (Row row : gaps.rows()) {
            missing.addObject()
                    .put("id", row.id())
                    .put("message", row.message())
                    .put("pointer", row.places().get(0).pointer());
        }
        return Json.pretty(root) + "\n";
    }

    private void calls(ObjectNode node, OperationDoc operation) {
        ArrayNode array = node.putArray("calls");
        for (Call call : calls.of(operation.id())) {
            array.add(mapper.<ObjectNode>valueToTree(call));
        }
        ArrayNode responses = (ArrayNode) node.get("responses");
        for (int i = 0; i < responses.size(); i++) {
            ResponseDoc response = operation.responses().get(i);
            ((ObjectNode) responses.get(i)).put("success", response.isSuccess());
        }
    }
}
