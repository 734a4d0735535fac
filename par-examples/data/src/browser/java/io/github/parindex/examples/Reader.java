package io.github.parindex.examples;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.github.parindex.io.html.HtmlReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser that is sent the reports of a folder as a portal sends them, with the policy as a header, and nothing else. */
final class Reader implements AutoCloseable {

    private static final String SITE = "http://portal.example/";
    /** Long, so that a busy machine fails no test. */
    private static final double PATIENCE_MS = 120_000;

    private final Path folder;
    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();

    private Reader(Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        this.folder = folder;
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("chromium")))
                        .setTimeout(PATIENCE_MS)
                        .setArgs(List.of("--no-sandbox")));
    }

    static Reader of(Path folder) {
        return new Reader(folder);
    }

    Page open(String file) {
        return open(file, 1280, ColorScheme.LIGHT);
    }

    Page open(String file, int width, ColorScheme scheme) {
        return open(
                file,
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    Page open(String file, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        context.onConsoleMessage(message -> complaints.add(message.text()));
        context.onWebError(error -> complaints.add(error.error()));
        context.route("**/*", this::answer);
        Page page = context.newPage();
        page.navigate(SITE + file);
        return page;
    }

    private void answer(Route route) {
        Path file =
                folder.resolve(route.request().url().substring(SITE.length()).replaceAll("#.*", ""));
        if (Files.isRegularFile(file)) {
            route.fulfill(new Route.FulfillOptions()
                    .setPath(file)
                    .setContentType("text/html")
                    .setHeaders(Map.of(
                            "Content-Type",
                            "text/html",
                            "Content-Security-Policy",
                            HtmlReport.contentSecurityPolicy())));
        } else {
            complaints.add("asked for " + route.request().url());
            route.abort();
        }
    }

    /** What the browser said, and what it wanted and was not given, since it was last asked. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
