package dev.qkpi.generator.poet;

import dev.qkpi.generator.model.Docs;
import dev.qkpi.generator.model.JavaText;
import dev.qkpi.generator.model.Property;
import java.util.List;

/** The Javadoc of a record: what it is, then a line per component. */
final class RecordDocs {

    private RecordDocs() {}

    static String of(Docs docs, List<Property> components) {
        StringBuilder text = new StringBuilder(JavaText.javadoc(docs.text()));
        // Words only: the annotation would make the generated code that uses the type warn.
        text.append(docs.deprecated() ? "\n\n<p>Deprecated by the API's document.\n" : "\n");
        for (Property property : components) {
            text.append('\n').append(JavaText.javadocTag("@param " + property.javaName(), words(property)));
        }
        return text.toString().stripTrailing();
    }

    static String words(Property property) {
        String line = JavaText.javadocLine(property.docs().text());
        String words =
                line.isEmpty() ? "the property <code>" + JavaText.javadocLine(property.wireName()) + "</code>" : line;
        return property.docs().deprecated() ? "deprecated: " + words : words;
    }
}
