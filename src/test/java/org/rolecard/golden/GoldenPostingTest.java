package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.build.BuildReport;
import org.rolecard.posting.JobPostingRules;

/** The posting of the example in the documentation against an accepted one, in every form. */
class GoldenPostingTest {
    private static final String GOLDEN = "account-manager-bangkok/job-posting.";

    @TempDir
    static Path out;

    private static BuiltRole posting = new BuiltRole(Path.of("not-built-yet"));

    @BeforeAll
    static void build() {
        BuildReport report = BuiltRole.post(Path.of("src/docs/examples/openings"), out);
        assertThat(report.roles()).singleElement().satisfies(r -> {
            assertThat(r.problems()).isEmpty();
            assertThat(r.written()).hasSize(18);
        });
        posting = new BuiltRole(out.resolve("openings/account-manager-bangkok"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en", "th-en"})
    void textsAreAsAccepted(String lang) {
        for (String format : List.of("md", "txt", "jsonld")) {
            Golden.textEquals(GOLDEN + lang + "." + format, posting.text("job-posting." + lang + "." + format));
        }
        String html = posting.text("job-posting." + lang + ".html")
                .replaceAll("base64,[A-Za-z0-9+/=]+", "base64,(a file of the style)");
        Golden.textEquals(GOLDEN + lang + ".html", html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en", "th-en"})
    void jsonLdKeepsToTheRulesAndIsTheSameInThePage(String lang) throws IOException {
        String json = posting.text("job-posting." + lang + ".jsonld");
        assertThat(JobPostingRules.faults(json)).isEmpty();
        List<Element> scripts = Jsoup.parse(posting.text("job-posting." + lang + ".html"))
                .select("head > script[type=application/ld+json]");
        assertThat(scripts).hasSize(1);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(scripts.get(0).data())).isEqualTo(mapper.readTree(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en", "th-en"})
    void pdfReadsAndLooksAsAcceptedOnTwoPages(String lang) throws IOException {
        try (PDDocument pdf = posting.pdf("job-posting." + lang + ".pdf")) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\n-- end of page\n");
            Golden.textEquals(GOLDEN + lang + ".pdf.txt", stripper.getText(pdf));
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < 2; page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 50, ImageType.GRAY);
                Golden.pictureEquals(GOLDEN + lang + "-" + (page + 1) + ".png", picture);
            }
        }
    }
}
