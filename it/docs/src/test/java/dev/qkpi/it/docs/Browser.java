package dev.qkpi.it.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser of the machine's own, which opens sites from their folders. */
final class Browser implements AutoCloseable {

    private static final Path SITES = Path.of("target/sites").toAbsolutePath();

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--hide-scrollbars");

    // Held, since loggers that nobody holds forget their level. It warns of each browser that is newer than itself.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts the browser; skips the tests, with one line that says so, where there is none. */
    static Browser start(String... further) {
        Path browser = Path.of(System.getProperty("qkpi.chromium", "/usr/bin/chromium"));
        Path service = Path.of(System.getProperty("qkpi.chromedriver", "/usr/bin/chromedriver"));
        if (!Files.isExecutable(browser) || !Files.isExecutable(service)) {
            String line =
                    "No browser: " + browser + " or " + service + " is missing, so the site is not tested in one.";
            if (System.getProperty("qkpi.browser.told") == null) {
                System.setProperty("qkpi.browser.told", "yes");
                System.out.println(line);
            }
            Assumptions.abort(line);
        }
        try {
            Path profile = Files.createTempDirectory("qkpi-browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(browser.toFile());
            options.addArguments(FLAGS);
            options.addArguments(further);
            options.addArguments("--user-data-dir=" + profile);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriverService driver = new ChromeDriverService.Builder()
                    .usingDriverExecutable(service.toFile())
                    .usingAnyFreePort()
                    .withSilent(true)
                    .build();
            Browser started = new Browser(profile, new ChromeDriver(driver, options));
            started.driver.get("about:blank");
            // What the browser's own first page asked for is no concern of ours.
            started.requests();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page of a site, named as in {@code kpi/index.html#operations}. */
    Browser open(String page) {
        int hash = page.indexOf('#');
        Path file = SITES.resolve(hash < 0 ? page : page.substring(0, hash));
        driver.get("about:blank");
        driver.get(file.toUri() + (hash < 0 ? "" : page.substring(hash)));
        return this;
    }

    /** All pages of a site, named from its folder. */
    static List<String> pages(String site) throws IOException {
        Path root = SITES.resolve(site);
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes the page so wide and high, as a phone or a window would. */
    Browser size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 700));
        return this;
    }

    /** Has the page believe what its reader prefers, as in {@code prefers-color-scheme} and {@code dark}. */
    Browser prefer(String feature, String value) {
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object runLater(String script, Object... arguments) {
        return driver.executeAsyncScript(script, arguments);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Types on the keyboard, wherever the focus is. */
    Browser type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Browser tab() {
        return type(Keys.TAB);
    }

    String title() {
        return driver.getTitle();
    }

    /** The address within the site's folder. */
    String at() {
        return driver.getCurrentUrl().replaceFirst(".*/sites/[^/]+/", "");
    }

    /** What the page complained about since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** What was asked for since this was last asked, other than files. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")) {
                String url = message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1");
                if (!url.startsWith("file:") && !url.startsWith("about:")) {
                    requests.add(url);
                }
            }
        }
        return requests;
    }

    /** What axe finds on the page, by all of its rules or by these: weight, rule, and the first places. */
    @SuppressWarnings("unchecked")
    List<String> violations(String... rules) {
        run(AXE);
        Object found = runLater(
                "var done = arguments[arguments.length - 1]; var options = {resultTypes: ['violations']};"
                        + "if (arguments[0].length) { options.runOnly = arguments[0]; }"
                        + "axe.run(document, options).then(function (r) {"
                        + " done(r.violations.map(function (v) { return v.impact + ' ' + v.id + ': '"
                        + " + v.nodes.slice(0, 3).map(function (n) { return n.html + ' ' + n.failureSummary; }).join(' | '); }));"
                        + "}, function (e) { done(['axe fails: ' + e]); });",
                List.of(rules));
        return (List<String>) found;
    }

    private static final String AXE = axe();

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
