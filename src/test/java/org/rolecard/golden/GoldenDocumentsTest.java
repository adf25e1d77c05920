package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents against accepted ones: the account manager of the library, a role with the required keys alone, and a
 * scorecard that is filled in.
 */
class GoldenDocumentsTest {
    private static final Map<String, BuiltRole> BUILT = new ConcurrentHashMap<>();

    @TempDir
    static Path out;

    static Stream<Arguments> documents() {
        Stream<Arguments> filled =
                Stream.of("th", "en", "th-en").map(lang -> Arguments.of("library-officer", "scorecard." + lang));
        Stream<Arguments> empty = Stream.of("account-manager-sales", "librarian")
                .flatMap(role -> Stream.of("job-description", "scorecard")
                        .flatMap(kind ->
                                Stream.of("th", "en", "th-en").map(lang -> Arguments.of(role, kind + "." + lang))));
        return Stream.concat(empty, filled);
    }

    private static BuiltRole built(String role) {
        return BUILT.computeIfAbsent(
                role,
                id -> id.equals("library-officer")
                        ? BuiltRole.filled(out)
                        : BuiltRole.build(id, Path.of("src/test/resources/sample-roles"), out));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void markdownIsAsAccepted(String role, String name) {
        Golden.textEquals(role + "/" + name + ".md", built(role).text(name + ".md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void htmlIsAsAccepted(String role, String name) {
        String html =
                built(role).text(name + ".html").replaceAll("base64,[A-Za-z0-9+/=]+", "base64,(a file of the style)");
        Golden.textEquals(role + "/" + name + ".html", html);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdfReadsAndLooksAsAccepted(String role, String name) throws IOException {
        try (PDDocument pdf = built(role).pdf(name + ".pdf")) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n-- end of page\n");
            Golden.textEquals(role + "/" + name + ".pdf.txt", stripper.getText(pdf));
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 50, ImageType.GRAY);
                Golden.pictureEquals(role + "/" + name + "-" + (page + 1) + ".png", picture);
            }
            assertThat(Path.of("src/test/resources/golden", role, name + "-" + (pdf.getNumberOfPages() + 1) + ".png"))
                    .doesNotExist();
        }
    }
}
