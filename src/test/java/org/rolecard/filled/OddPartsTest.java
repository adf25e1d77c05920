package org.rolecard.filled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets with parts as no spreadsheet program writes them, and as some that we do not know may. */
class OddPartsTest {
    private static final byte[] SOMCHAI = Filled.somchai();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String ACTUAL = "<c r=\"I13\"[^>]*>.*?</c>";

    @ParameterizedTest
    @CsvSource({
        "n, NaN",
        "n, INF",
        "n, 1e400",
        "n, 1e999999999",
        "n, 0x10",
        "n, abc",
        "d, 2026-01-01",
        "unheard-of, 30",
    })
    void aNumberThatIsNoneIsNamedAsItStandsInTheFile(String kind, String value) {
        FilledCard card = read(SHEET, ACTUAL, "<c r=\"I13\" t=\"" + kind + "\"><v>" + value + "</v></c>");
        assertThat(Filled.texts(card))
                .first()
                .asString()
                .startsWith("somchai.xlsx: 'KPI Scorecard'!I13: error: the actual of nps is not a number but '" + value
                        + "'; ");
        assertThat(Filled.total(card)).isEqualTo("none");
    }

    @Test
    void aFormulaThatIsNowhereHasNoResult() {
        FilledCard card = read(SHEET, ACTUAL, "<c r=\"I13\"><f t=\"shared\" si=\"5\"/><v>30</v></c>");
        assertThat(Filled.texts(card)).first().asString().endsWith("write the number itself [no-result]");
        assertThat(Filled.total(card)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "actual_nps", "#REF!", "Nowhere!$A$1", "1+1", "'KPI Scorecard'!$I$99999999999"})
    void aNameThatLeadsNowhereIsGone(String formula) {
        FilledCard card = read(BOOK, "'KPI Scorecard'!\\$I\\$13(?=<)", formula);
        assertThat(Filled.texts(card))
                .first()
                .asString()
                .startsWith("somchai.xlsx: error: the name actual_nps is gone, or its cell was deleted; ");
        assertThat(Filled.total(card)).isEqualTo("none");
    }

    @Test
    void partsWithLettersThatWereChangedNeverEndInAFault() {
        Random random = new Random(11);
        for (int i = 0; i < Integer.getInteger("parts", 120); i++) {
            String part =
                    i % 4 == 0 ? "xl/sharedStrings.xml" : i % 4 == 1 ? BOOK : i % 4 == 2 ? SHEET : "xl/styles.xml";
            byte[] sheet = with(part, xml -> {
                StringBuilder changed = new StringBuilder(xml);
                int at = random.nextInt(xml.length() - 9);
                String piece = xml.substring(random.nextInt(xml.length() - 9));
                changed.replace(at, at + random.nextInt(9), piece.substring(0, random.nextInt(9)));
                return changed.toString();
            });
            assertThat(Filled.read(sheet)).isNotNull();
        }
    }

    private static FilledCard read(String part, String pattern, String instead) {
        return Filled.read(with(part, xml -> {
            String changed = xml.replaceFirst(pattern, Matcher.quoteReplacement(instead));
            assertThat(changed).isNotEqualTo(xml);
            return changed;
        }));
    }

    /** Somchai's sheet with a part of it rewritten. */
    private static byte[] with(String name, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SOMCHAI));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.write((entry.getName().equals(name) ? change.apply(content) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
