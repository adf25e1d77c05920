package org.rolecard.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every kind of PDF in every edition, judged by veraPDF: accessible (PDF/UA-1) and archival (PDF/A-2a). */
class ConformanceTest {
    @TempDir
    static Path out;

    @BeforeAll
    static void build() {
        BuiltRole.build("account-manager-sales", Path.of("roles"), out);
        BuiltRole.build("librarian", Path.of("src/test/resources/sample-roles"), out);
        BuiltRole.filled(out);
        BuiltRole.post(Path.of("src/docs/examples/openings"), out);
    }

    static Stream<Arguments> documents() {
        Stream<String> kinds = Stream.concat(
                Stream.of("account-manager-sales", "librarian", "library-officer")
                        .flatMap(role -> Stream.of(role + "/job-description", role + "/scorecard")),
                Stream.of("openings/account-manager-bangkok/job-posting"));
        return kinds.flatMap(kind -> Stream.of("th", "en", "th-en").map(lang -> kind + "." + lang))
                .flatMap(name ->
                        Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A).map(f -> Arguments.of(name, f)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aPdfConforms(String name, PDFAFlavour flavour) throws IOException, VeraPDFException {
        Verdict verdict = Verdict.of(out.resolve(name + ".pdf"), flavour);
        assertThat(verdict.failures()).isEmpty();
        assertThat(verdict.assertions()).isGreaterThan(1000);
    }
}
