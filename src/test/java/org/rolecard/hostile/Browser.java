package org.rolecard.hostile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a window, asked over its own protocol what a page does. Where there is none, tests are skipped. */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> told;
    private int asked;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> told) {
        this.process = process;
        this.socket = socket;
        this.told = told;
    }

    /** Starts one, with a folder for what it keeps. */
    public static Browser start(Path profile) throws Exception {
        Optional<Path> program = NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(p -> Path.of(p, name)))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "Chromium is not installed; .ci/run does it");
        Process process = new ProcessBuilder(
                        program.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        HttpClient http = HttpClient.newHttpClient();
        String page = page(http, port(profile.resolve("DevToolsActivePort")));
        BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
        WebSocket socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener(told, new StringBuilder()))
                .get(30, TimeUnit.SECONDS);
        Browser browser = new Browser(process, socket, told);
        for (String part : List.of("Page", "Network", "Debugger", "Runtime", "Log")) {
            browser.ask(part + ".enable", Map.of());
        }
        return browser;
    }

    private static String port(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < 300; i++) {
            if (Files.exists(file) && Files.readString(file).contains("\n")) {
                return Files.readString(file).lines().findFirst().orElseThrow();
            }
            Thread.sleep(100);
        }
        throw new IOException("Chromium did not start");
    }

    private static String page(HttpClient http, String port) throws IOException, InterruptedException {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        for (JsonNode target :
                JSON.readTree(http.send(list, BodyHandlers.ofString()).body())) {
            if (target.path("type").asText().equals("page")) {
                return target.path("webSocketDebuggerUrl").asText();
            }
        }
        throw new IOException("Chromium has no page");
    }

    /** What a page did: opened a dialog, ran a script, asked for anything beside itself; each as one line. */
    public List<String> doings(Path page) throws Exception {
        String address = page.toUri().toString().replace("file:/", "file:///").replace("file:////", "file://");
        told.clear();
        ask("Page.navigate", Map.of("url", address));
        List<String> doings = new ArrayList<>();
        boolean loaded = false;
        // What a page does once it is loaded, it does soon after.
        for (JsonNode event = next(20_000); event != null; event = next(loaded ? 400 : 20_000)) {
            loaded |= event.path("method").asText().equals("Page.loadEventFired");
            doing(event, page.getFileName().toString()).ifPresent(doings::add);
            if (event.path("method").asText().equals("Page.javascriptDialogOpening")) {
                ask("Page.handleJavaScriptDialog", Map.of("accept", false));
            }
        }
        if (!loaded) {
            doings.add("not loaded");
        }
        return doings;
    }

    private JsonNode next(long millis) throws InterruptedException {
        return told.poll(millis, TimeUnit.MILLISECONDS);
    }

    private static Optional<String> doing(JsonNode event, String page) {
        JsonNode about = event.path("params");
        return switch (event.path("method").asText()) {
            case "Page.javascriptDialogOpening" ->
                Optional.of("dialog " + about.path("message").asText());
            case "Debugger.scriptParsed" ->
                Optional.of("script " + about.path("url").asText()
                        + about.path("embedderName").asText());
            case "Runtime.consoleAPICalled", "Runtime.exceptionThrown" -> Optional.of("console " + about);
            case "Page.frameAttached" -> Optional.of("frame");
            case "Page.windowOpen" -> Optional.of("window " + about.path("url").asText());
            case "Log.entryAdded" ->
                Optional.of("log " + about.path("entry").path("text").asText());
            case "Network.requestWillBeSent" ->
                Optional.of("asked for " + about.path("request").path("url").asText())
                        .filter(a -> !a.endsWith("/" + page) && !a.startsWith("asked for data:"));
            default -> Optional.empty();
        };
    }

    private void ask(String method, Map<String, ?> params) throws Exception {
        String message = JSON.writeValueAsString(Map.of("id", ++asked, "method", method, "params", params));
        socket.sendText(message, true).get(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> parts = process.descendants().toList();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        parts.forEach(ProcessHandle::destroyForcibly);
    }

    /** Takes events, which come in pieces. */
    private record Listener(BlockingQueue<JsonNode> told, StringBuilder piece) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            piece.append(data);
            if (last) {
                try {
                    told.add(JSON.readTree(piece.toString()));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                piece.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedFuture("");
        }
    }
}
