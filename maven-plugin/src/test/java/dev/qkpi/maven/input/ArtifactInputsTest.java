package dev.qkpi.maven.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.document.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in artifacts and archives. */
class ArtifactInputsTest extends InputsFixture {

    @ParameterizedTest
    @CsvSource({
        "com.example:shop:1.0,jar,''",
        "com.example:shop:1.0-SNAPSHOT:zip,zip,''",
        "com.example:shop:1.0:yaml:public,yaml,public",
        "com.example:shop:1.0!/api/shop.yaml,jar,''",
        "com.example:shop:1.0:zip:public!api,zip,public"
    })
    void an_artifact_holds_a_document_and_its_parts(String text, String type, String classifier) throws IOException {
        artifact = zip("shop.jar", Map.of("api/shop.yaml", root("../parts/item.yaml"), "parts/item.yaml", PART));

        assertEquals("shop.yaml [item]", read(text));
        assertEquals(
                List.of("com.example:shop:" + type + ":" + classifier),
                asked.stream()
                        .map(it -> it.groupId() + ":" + it.artifactId() + ":" + it.type() + ":" + it.classifier())
                        .toList());
    }

    @Test
    void an_artifact_that_is_a_document_stands_alone() throws IOException {
        artifact = dir.resolve("shop-1.yaml");
        write("shop-1.yaml", root("item.yaml"));
        write("item.yaml", PART);

        Exception failure = assertThrows(SpecException.class, () -> read("com.example:shop:1:yaml"));

        assertEquals(
                "QKPI-006 shop-1.yaml:7 #/paths/~1items/get/responses/200/content/application~1json/schema/$ref: the"
                        + " reference `item.yaml` leads out of the document, which stands alone. Read the document from a"
                        + " folder or an archive that holds both, or put what is named into `components`.",
                failure.getMessage());
    }

    @Test
    void a_reference_does_not_leave_an_archive() throws IOException {
        write("secret.yaml", PART);
        artifact = zip("shop.jar", Map.of("shop.yaml", root("file://" + dir + "/secret.yaml")));

        Exception failure = assertThrows(SpecException.class, () -> read("com.example:shop:1"));

        assertEquals(
                "QKPI-006 shop.yaml:7 #/paths/~1items/get/responses/200/content/application~1json/schema/$ref: the"
                        + " reference `file://" + dir + "/secret.yaml` leads out of the document's folder. Copy it into"
                        + " that folder, or allow its place with `allowedReferences` if you trust it.",
                failure.getMessage());
    }

    @Test
    void a_module_of_the_same_build_may_be_a_folder_still() throws IOException {
        artifact = dir.resolve("classes");
        write("classes/api/shop.yaml", root("item.yaml"));
        write("classes/api/item.yaml", PART);

        assertEquals("shop.yaml [item]", read("com.example:shop:1!/api/shop.yaml"));
        assertEquals("shop.yaml [item]", read("com.example:shop:1"));
    }

    @Test
    void what_an_archive_does_not_have_is_told_with_what_was_meant() throws IOException {
        artifact = zip("shop.jar", Map.of("api/shop.yaml", root("a"), "api/two.yaml", root("b")));

        assertWrong(
                "inputSpec `com.example:shop:1` has no file `api/shop.yml`. Did you mean api/shop.yaml? Name one that it"
                        + " has, or leave the name out if there is only one document.",
                "com.example:shop:1!/api/shop.yml");
        assertWrong(
                "inputSpec `com.example:shop:1` holds several OpenAPI documents: `api/shop.yaml` and `api/two.yaml`."
                        + " Name one of them, as in `com.example:shop:1!/api/shop.yaml`.",
                "com.example:shop:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "com.example:shop|is no file, and as an artifact it has no version."
                        + " Use groupId:artifactId:version[:type[:classifier]].",
                "com.example:shop:jar:1.0|has its type before its version. Did you mean com.example:shop:1.0:jar?"
                        + " Use groupId:artifactId:version[:type[:classifier]].",
                "com.example:shop:jar:public:1.0|has its type before its version. Did you mean"
                        + " com.example:shop:1.0:jar:public? Use groupId:artifactId:version[:type[:classifier]].",
                "com.example:shop:LATEST|names no single version, so that builds would differ. Name one version.",
                "com.example:shop:[1,2)|names no single version, so that builds would differ. Name one version."
            })
    void coordinates_that_name_no_artifact(String text, String problem) {
        assertWrong("inputSpec `" + text + "` " + problem, text);
        assertEquals(List.of(), asked);
    }

    @Test
    void an_archive_on_disk_is_read_too() throws IOException {
        zip("shop.zip", Map.of("shop.yaml", root("parts/item.yaml"), "parts/item.yaml", PART));

        assertEquals("shop.yaml [item]", read("shop.zip"));
        assertEquals("shop.yaml [item]", read("shop.zip!/shop.yaml"));
        assertWrong(
                "inputSpec `" + dir.resolve("shop.zip")
                        + "` has no file `../shop.zip`. Did you mean shop.yaml? Name one"
                        + " that it has, or leave the name out if there is only one document.",
                "shop.zip!/../shop.zip");
    }

    @Test
    void a_broken_archive_is_told() throws IOException {
        Path whole = zip("shop.jar", Map.of("shop.yaml", root("a")));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertWrong(
                "inputSpec `" + whole + "` cannot be read as an archive: zip END header not found. Pack it anew.",
                "shop.jar");
    }
}
