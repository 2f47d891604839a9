package dev.qkpi.maven.fork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qkpi.generator.document.SpecSource;
import dev.qkpi.generator.state.OutputLock;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run in a virtual machine of its own does what one in this machine does, and says the same. */
class ForkTest {

    @TempDir
    Path folder;

    private Shop shop;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
    }

    private void assertSame(SpecSource source) throws Exception {
        assertSame(shop.job(source, "here"), shop.job(source, "there"));
    }

    private void assertSame(Job one, Job other) throws Exception {
        List<String> said = new ArrayList<>();
        Outcome here = one.here(said::add, System::nanoTime);
        Outcome there = Fork.run(other, Shop.CLASS_PATH, said::add);
        assertEquals(here, there);
        assertEquals(Shop.tree(folder.resolve("here")), Shop.tree(folder.resolve("there")));
        assertTrue(Shop.tree(folder.resolve("there")).size() > 50);
        assertEquals(List.of(), said);
    }

    @Test
    void filesAndWhatTheyReferTo() throws Exception {
        assertSame(shop.files());
    }

    @Test
    void warningsThatAreGivenTakeThePlaceOfItsOwn() throws Exception {
        List<String> given = List.of("a warning\nof two lines", "ß");
        assertSame(
                shop.job(shop.files(), "here").told(given),
                shop.job(shop.files(), "there").told(given));
        assertEquals(
                given,
                Fork.run(shop.job(shop.files(), "there").told(given), Shop.CLASS_PATH, text -> {})
                        .warnings());
    }

    @Test
    void filesOfAnArchive() throws Exception {
        shop.files();
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a b.jar"), Map.of("create", "true"))) {
            Files.createDirectories(archive.getPath("/api/schemas"));
            for (String file : List.of("api/openapi.yaml", "api/schemas/order.yaml")) {
                Files.copy(folder.resolve(file), archive.getPath("/" + file));
            }
        }
        try (FileSystem archive = FileSystems.newFileSystem(folder.resolve("a b.jar"))) {
            assertSame(SpecSource.file(archive.getPath("/api/openapi.yaml"), archive.getPath("/")));
        }
    }

    @Test
    void resources() throws Exception {
        assertSame(SpecSource.classpath(
                "dev/qkpi/spec/quantive-kpi.yaml", getClass().getClassLoader()));
    }

    @Test
    void textsWithoutAPlace() throws Exception {
        assertSame(Shop.text(""));
    }

    @Test
    void editsAndFilesOfOthersAreTold() throws Exception {
        Fork.run(shop.job(shop.files(), "there"), Shop.CLASS_PATH, text -> {});
        Path edited = folder.resolve("there/com/example/shop/ApiException.java");
        Path known = Files.exists(edited) ? edited : folder.resolve("there/com/example/shop/model/Bestellung.java");
        Files.writeString(known, "edited");
        shop.write("there/com/example/shop/model/Foreign.java", "theirs");
        Outcome outcome = Fork.run(shop.job(shop.files(), "there"), Shop.CLASS_PATH, text -> {});
        String path = folder.resolve("there").relativize(known).toString();
        assertEquals(List.of(path), outcome.edited());
        assertEquals(List.of("com/example/shop/model/Foreign.java"), outcome.foreign());
        assertTrue(outcome.summary().matches("1 file written, \\d+ kept, 0 removed"), outcome.summary());
    }

    private <E extends Exception> E assertFailsAlike(Class<E> type, SpecSource source) {
        E here = assertThrows(type, () -> shop.job(source, "out").here(text -> {}, System::nanoTime));
        E there = assertThrows(type, () -> Fork.run(shop.job(source, "out"), Shop.CLASS_PATH, text -> {}));
        assertEquals(here.getMessage(), there.getMessage());
        return there;
    }

    @Test
    void whatTakesLongIsSaidAtOnce() throws Exception {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Path output = folder.resolve("out");
        CompletableFuture<Outcome> run = new CompletableFuture<>();
        OutputLock lock = OutputLock.acquire(output, text -> {});
        try (lock) {
            Job job = shop.job(shop.files(), "out");
            Thread thread = new Thread(() -> {
                try {
                    run.complete(Fork.run(job, Shop.CLASS_PATH, said::add));
                } catch (IOException | NoStart | RuntimeException e) {
                    run.completeExceptionally(e);
                }
            });
            thread.start();
            for (int i = 0; i < 600 && said.isEmpty(); i++) {
                Thread.sleep(100);
            }
        }
        assertTrue(run.get(60, TimeUnit.SECONDS).summary().endsWith(" files written, 0 kept, 0 removed"));
        assertEquals(List.of("qkpi: waiting for another run that writes to " + output), said);
    }
}
