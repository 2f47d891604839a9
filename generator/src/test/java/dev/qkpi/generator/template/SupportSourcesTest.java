package dev.qkpi.generator.template;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qkpi.generator.output.GeneratedFile;
import dev.qkpi.generator.output.Sources;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportSourcesTest {

    @ParameterizedTest
    @CsvSource({
        "a, a.Nullable",
        "dev.qkpi.client, dev.qkpi.client.Nullable",
        "dev.qkpi.client, org.jspecify.annotations.Nullable",
        "com.example.a.rather.long_.name.of.pkg.that.goes.on.for.a.while.and.then.some, a.b.Nullable",
        "de.größe.\u30af\u30e9, de.größe.\u30af\u30e9.Nullable"
    })
    void isWhatTheEngineAndTheLayoutWouldMakeOfItAndSound(String basePackage, String nullableType) {
        SupportSources sources = new SupportSources(new Layout(basePackage, nullableType));
        MustacheRenderer renderer = new MustacheRenderer(Optional.empty());
        SupportView view = new SupportView(basePackage, nullableType);
        for (String name : SupportFiles.all()) {
            GeneratedFile file = sources.file(name);
            GeneratedFile rendered = GeneratedFile.java(file.path(), renderer.render("support/" + name, view));
            assertEquals(rendered.text(), file.text(), name);
            Sources checked = new Sources();
            checked.add(file);
            assertDoesNotThrow(() -> checked.tree(List.of()), name);
        }
    }
}
