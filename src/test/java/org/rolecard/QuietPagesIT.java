package org.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rolecard.Rolecard.Result;
import org.rolecard.hostile.Browser;
import org.rolecard.hostile.Canary;
import org.rolecard.hostile.HostileFiles;
import org.rolecard.hostile.HostileTexts;
import org.rolecard.hostile.Slots;
import org.rolecard.hostile.Vectors;

/** Pages made from hostile texts, opened in a browser: they run no script, open no dialog and ask for nothing. */
class QuietPagesIT {
    @TempDir
    Path folder;

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    /** A page that does all of it, so that we know that it would be seen. */
    private Path loud(Canary canary) throws IOException {
        return Files.writeString(folder.resolve("loud.html"), """
                <p>a</p><script>alert('dialog')</script><img src=x onerror="console.log('console')">
                <iframe src="about:blank"></iframe><style>p { background: \\75rl(%s) }</style>
                """.formatted(canary.address()));
    }

    /** The page without the line that forbids scripts: it is quiet because texts are text, too. */
    private static Path withoutPolicy(Path page) throws IOException {
        String html = Files.readString(page);
        String bare = html.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
        assertThat(bare).isNotEqualTo(html);
        return Files.writeString(page.resolveSibling("bare-" + page.getFileName()), bare);
    }

    @Test
    void hostileTextsAreTextInABrowser() throws Exception {
        try (Canary canary = Canary.in(folder);
                Browser browser = Browser.start(folder.resolve("profile"))) {
            assertThat(String.join("\n", browser.doings(loud(canary))))
                    .contains("dialog dialog", "script ", "console ", "frame", "asked for " + canary.address());
            assertThat(canary.asked()).isNotEmpty();
            canary.asked().clear();
            List<String> texts = new ArrayList<>(HostileTexts.publishable());
            texts.addAll(Vectors.of(Vectors.HTML, canary.address()));
            HostileFiles.openings(folder, HostileFiles.roleOf(50), 7, Slots.texts(texts, 0));
            Result built = Rolecard.in(folder).run("build", "--format", "html", "--lang", "th-en", "--quiet");
            assertThat(built.err()).isEmpty();
            Result posted = Rolecard.in(folder).run("post", "--format", "html", "--lang", "th-en");
            assertThat(posted.exitCode()).as(posted.err()).isZero();
            List<Path> pages =
                    pages().stream().filter(p -> p.toString().contains("-")).toList();
            assertThat(pages).hasSizeGreaterThanOrEqualTo(21);
            for (Path page : pages) {
                assertThat(browser.doings(page)).as(page.toString()).isEmpty();
                assertThat(browser.doings(withoutPolicy(page)))
                        .as("without its policy: " + page)
                        .isEmpty();
            }
            assertThat(canary.asked()).isEmpty();
        }
    }

    /** Whatever a style says that is let through. */
    @Test
    void aPageKeepsItsOwnRulesWhateverItsStyle() throws Exception {
        try (Canary canary = Canary.in(folder);
                Browser browser = Browser.start(folder.resolve("profile"))) {
            Files.createDirectories(folder.resolve("roles"));
            Files.copy(
                    Path.of("src/test/resources/sample-roles/librarian.yaml"), folder.resolve("roles/librarian.yaml"));
            assertThat(Rolecard.in(folder)
                            .run("build", "librarian", "--format", "html", "--lang", "th")
                            .exitCode())
                    .isZero();
            Path page = folder.resolve("out/librarian/scorecard.th.html");
            String html = Files.readString(page);
            // As if a style had got past us.
            Files.writeString(
                    page,
                    html.replace(
                            "</style>",
                            "p { background: \\75rl(" + canary.address() + ") }</style><script>alert(1)</script>"
                                    + "<img src='" + canary.address() + "'>"));
            assertThat(browser.doings(page))
                    .allMatch(doing -> doing.startsWith("log ") || doing.startsWith("asked for"));
            assertThat(canary.asked()).isEmpty();
        }
    }
}
