package dev.qkpi.maven.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which document a text names, and what is said if it names none. */
class InputsTest extends InputsFixture {

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
    void what_is_no_path_here_may_be_one_in_another_locale() {
        assertWrong("inputSpec `a\0` is neither a path nor an artifact. " + CURE, "a\0");
        assertWrong(
                "inputSpec `\u00e4\0` is neither a path nor an artifact. Java takes names of files here for "
                        + System.getProperty("sun.jnu.encoding")
                        + ", and if that lacks letters of it, set the variable LC_ALL to C.UTF-8. " + CURE,
                "\u00e4\0");
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
                "inputSpec `" + dir.resolve("api") + "` holds no OpenAPI document: there is no field `openapi` in"
                        + " `example.json` or `item.yaml`. Name the file.",
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
