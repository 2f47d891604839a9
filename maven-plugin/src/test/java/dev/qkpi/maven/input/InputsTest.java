package dev.qkpi.maven.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qkpi.generator.document.SpecException;
import dev.qkpi.generator.document.SpecReader;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which document a text names, and what is said if it names none. */
class InputsTest {

    private static final String ROOT = """
            info: {title: Shop, version: '1'}
            openapi: 3.1.0
            paths:
              /items:
                get:
                  operationId: listItems
                  responses: {'200': {description: All., content: {application/json: {schema: {$ref: %s}}}}}
            """;

    private static final String PART = "type: object\nproperties: {name: {type: string}}\n";

    private static final String CURE = "Name an OpenAPI document, or leave inputSpec out for the KPI document.";

    private final List<Coordinates> asked = new ArrayList<>();

    @TempDir
    private Path dir;

    private Path artifact;

    private Inputs inputs;

    @BeforeEach
    void prepare() {
        inputs = new Inputs(dir, InputsTest.class.getClassLoader(), coordinates -> {
            asked.add(coordinates);
            return artifact;
        });
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(dir.resolve(name).getParent());
        Files.writeString(dir.resolve(name), text);
    }

    private static String root(String reference) {
        return ROOT.formatted(reference);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = dir.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** The document's name and its operations, read with all that it refers to. */
    private String read(String inputSpec) throws IOException {
        try (Input input = inputs.open(inputSpec)) {
            return input.source().name() + " "
                    + new SpecReader().read(input.source()).componentSchemas().keySet();
        }
    }

    private void assertWrong(String message, String inputSpec) {
        assertEquals(
                message,
                assertThrows(WrongInput.class, () -> inputs.open(inputSpec)).getMessage());
    }

    @Test
    void without_a_text_it_is_the_kpi_document() throws IOException {
        try (Input input = inputs.open(null)) {
            assertEquals("quantive-kpi.yaml", input.source().name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/shop.yaml", "./api/shop.yaml", " api/shop.yaml ", "api//shop.yaml"})
    void a_file_is_relative_to_the_project(String text) throws IOException {
        write("api/shop.yaml", root("parts/item.yaml"));
        write("api/parts/item.yaml", PART);

        assertEquals("shop.yaml [item]", read(text));
        assertEquals("shop.yaml [item]", read(dir.resolve(text.strip()).toUri().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.yml", "openapi.json", "shop.yaml", "root/Shop.YML"})
    void a_directory_has_one_root_and_its_files_may_refer_to_all_of_it(String name) throws IOException {
        write(
                "api/" + name,
                name.endsWith("json")
                        ? "{\"openapi\":\"3.1.0\",\"paths\":{}," + "\"info\":{\"title\":\"Shop\","
                                + "\"version\":\"1\"},\"components\":{\"schemas\":{\"item\":{\"$ref\":\"parts/item.yaml\"}}}}"
                        : root(name.contains("/") ? "../parts/item.yaml" : "parts/item.yaml"));
        write("api/parts/item.yaml", PART);
        write("api/.hidden/other.yaml", root("item.yaml"));
        write("api/node_modules/other/openapi.yaml", root("item.yaml"));

        assertEquals(name.replaceAll(".*/", "") + " [item]", read("api"));
    }

    @Test
    void a_directory_with_several_roots_is_refused_with_their_names() throws IOException {
        write("api/b.yaml", root("item.yaml"));
        write("api/deep/a.json", "{ \"info\": {\"openapi\": 1}, \"openapi\" : \"3.0.0\" }");
        write("api/c.yml", PART);

        assertWrong(
                "inputSpec `" + dir.resolve("api") + "` holds several OpenAPI documents: `b.yaml` and `deep/a.json`."
                        + " Name one of them, as in `" + dir.resolve("api") + "/b.yaml`.",
                "api");
    }

    @Test
    void two_roots_by_their_names_are_refused() throws IOException {
        write("api/openapi.yaml", root("item.yaml"));
        write("api/openapi.json", "{}");

        assertWrong(
                "inputSpec `" + dir.resolve("api") + "` holds several OpenAPI documents: `openapi.yaml` and"
                        + " `openapi.json`. Name one of them, as in `" + dir.resolve("api") + "/openapi.yaml`.",
                "api");
    }

    @Test
    void a_directory_without_a_root_is_refused_with_what_it_has() throws IOException {
        write("api/item.yaml", PART);
        write("api/example.json", "{\"a\": {\"openapi\": \"3.0.0\"}, \"b\": \"openapi: 3\"}");
        write("api/text.md", root("item.yaml"));

        assertWrong(
                "inputSpec `" + dir.resolve("api") + "` holds no OpenAPI document: no file in it has a field `openapi`,"
                        + " neither `example.json` nor `item.yaml`. Name the file.",
                "api");
    }

    @ParameterizedTest
    @CsvSource({
        "src/mian/openapi/shop.yaml,src/main/openapi/shop.yaml",
        "src/main/openapi/shop.yml,src/main/openapi/shop.yaml",
        "src/main/openapi/shop.json,src/main/openapi/shop.yaml",
        "src/Main/openAPI/Shop.yaml,src/main/openapi/shop.yaml"
    })
    void a_slip_is_told_with_what_was_meant(String slip, String meant) throws IOException {
        write("src/main/openapi/shop.yaml", root("item.yaml"));

        assertWrong(
                "inputSpec `" + dir.resolve(slip) + "` does not exist. Did you mean " + dir.resolve(meant) + "? "
                        + CURE,
                slip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.yaml", "C:\\api\\shop.yaml", "C:/api/shop.yaml", "D:shop.yaml", "a b:c d"})
    void a_path_that_leads_nowhere(String text) {
        assertWrong("inputSpec `" + dir.resolve(text) + "` does not exist. " + CURE, text);
        assertEquals(List.of(), asked);
    }

    @Test
    void an_empty_text_is_no_default() {
        assertWrong("inputSpec is empty. " + CURE, " ");
    }

    @Test
    void an_address_of_the_network_is_not_repeated() {
        assertWrong(
                "inputSpec is an address on the network, and qkpi reads no document from there."
                        + " Download it and name the file, or publish it as an artifact and name that.",
                "HTTPS://me:secret@example.com/api.yaml");
    }

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

    @Test
    void a_resource_is_found_on_the_plugins_class_path() throws IOException {
        Path jar = zip("spec.jar", Map.of("com/example/shop.yaml", root("../item.yaml"), "com/item.yaml", PART));
        write("classes/deep/two.yaml", root("../item.yaml"));
        write("classes/item.yaml", PART);
        URL[] urls = {jar.toUri().toURL(), dir.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            inputs = new Inputs(dir, loader, coordinates -> artifact);

            assertEquals("shop.yaml [item]", read("classpath:com/example/shop.yaml"));
            assertEquals("shop.yaml [item]", read("classpath:/com/example/shop.yaml"));
            assertEquals("two.yaml [item]", read("classpath:deep/two.yaml"));
            String cure = "Add the artifact that has it to the plugin's dependencies.";
            assertWrong(
                    "inputSpec `classpath:shop.yaml` is not on the plugin's class path. Did you mean"
                            + " classpath:com/example/shop.yaml? " + cure,
                    "classpath:shop.yaml");
            assertWrong(
                    "inputSpec `classpath:deep/too.yaml` is not on the plugin's class path. Did you mean"
                            + " classpath:deep/two.yaml? "
                            + cure,
                    "classpath:deep/too.yaml");
            assertWrong(
                    "inputSpec `classpath:else/none.json` is not on the plugin's class path. " + cure,
                    "classpath:else/none.json");
            assertWrong(
                    "the plugin's dependency qkpi-spec has no dev/qkpi/spec/quantive-kpi.yaml. Use another version of it,"
                            + " or name a document with inputSpec.",
                    null);
        }
    }
}
