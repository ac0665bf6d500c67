package dev.elif.sample.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's hands and eyes on the store's page. Whatever is asked for is waited for. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String METRICS = "Emulation.setDeviceMetricsOverride";
    private static final Duration GLANCE = Duration.ofMillis(50);

    /** Pictures are not taken in the middle of a movement. */
    private static final Map<String, Object> STILL =
            Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce")));

    private final URI store;
    private final ChromeDriver driver;

    private Browser(URI store, ChromeDriver driver) {
        this.store = store;
        this.driver = driver;
    }

    static Browser start(URI store) {
        return new Browser(store, Chromium.installed().orElseThrow().start());
    }

    /** Opens that address of the store as somebody does who was never here; {@code #/tracks} is a view. */
    void open(Screen screen, String address) {
        driver.executeCdpCommand(METRICS, screen.metrics());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", STILL);
        // Another document of the store: what a tab remembers of it is forgotten there, and a view is loaded anew.
        driver.get(store.resolve("icon.svg").toString());
        driver.executeScript("sessionStorage.clear()");
        complaints();
        driver.get(store.resolve(address).toString());
        await(
                "the view",
                shown -> driver.findElements(By.cssSelector("main[aria-busy=true]"))
                        .isEmpty());
    }

    /** Waits until the page's heading is that. */
    void awaitHeading(String text) {
        awaitText("h1", text);
    }

    /** Waits until the first element of that selector reads so. */
    void awaitText(String selector, String text) {
        await(
                "[" + text + "] in " + selector,
                now -> driver.findElement(By.cssSelector(selector)).getText().equals(text));
    }

    /** Waits until that is so. */
    void await(String what, Predicate<Browser> condition) {
        new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoreAll(List.of(NoSuchElementException.class, StaleElementReferenceException.class))
                .withMessage(() -> what + "; the page shows:\n" + text("body"))
                .until(now -> condition.test(this));
    }

    void click(String selector) {
        click(By.cssSelector(selector));
    }

    /** Clicks the link or button with that text. */
    void clickText(String text) {
        click(By.xpath("//*[self::a or self::button][normalize-space()='" + text + "']"));
    }

    private void click(By place) {
        await(place.toString(), now -> {
            WebElement found = driver.findElement(place);
            // Away from the bars at the page's ends, which would take the click.
            driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", found);
            found.click();
            return true;
        });
    }

    /** Puts text into a field in place of what is there. */
    void type(String selector, String text) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text.isEmpty() ? Keys.DELETE : text);
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    /** The part of the address after the server. */
    String address() {
        return driver.getCurrentUrl().substring(store.toString().length());
    }

    /** The visible text of the first element of that selector. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    /** The visible texts of all elements of that selector. */
    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed);
    }

    /** What JavaScript in the page answers. */
    Object run(String script) {
        return driver.executeScript(script);
    }

    /** Cuts the page off from the server, or connects it again. */
    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** The errors of the browser's console since the page was opened, or since this was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the whole page, on a screen as high as that, in the build's directory. */
    void picture(String name, Screen screen) {
        long height = (Long) driver.executeScript("return document.documentElement.scrollHeight");
        driver.executeCdpCommand(METRICS, screen.metrics(height));
        byte[] image = driver.getScreenshotAs(OutputType.BYTES);
        driver.executeCdpCommand(METRICS, screen.metrics());
        try {
            Path directory =
                    Files.createDirectories(Path.of(System.getProperty("elif.sample.directory"), "screenshots"));
            Files.write(directory.resolve(name + "-" + screen + ".png"), image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
