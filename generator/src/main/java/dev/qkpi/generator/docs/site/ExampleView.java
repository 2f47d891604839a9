package dev.qkpi.generator.docs.site;

import dev.qkpi.generator.docs.content.ExampleDoc;
import java.util.List;

/**
 * An example on a page.
 *
 * @param title what it is an example of
 * @param made whether it was made from the schema
 */
record ExampleView(String title, String words, String text, String href, boolean made) {

    static List<ExampleView> of(String title, List<ExampleDoc> examples) {
        return examples.stream()
                .map(example -> new ExampleView(
                        example.name().isEmpty() ? title : title + ", " + example.name(),
                        example.description(),
                        example.text(),
                        Escape.url(example.url()).orElse(""),
                        example.made()))
                .toList();
    }
}
