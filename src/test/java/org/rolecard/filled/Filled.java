package org.rolecard.filled;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.document.Edition;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Language;
import org.rolecard.model.Measure;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.scoring.Actual;
import org.rolecard.sheet.SampleForm;
import org.rolecard.sheet.ScorecardSheet;
import org.rolecard.source.SourceFile;

/** Filled sheets for tests. */
final class Filled {
    static final Role ACCOUNT_MANAGER = SampleForm.role("account-manager-sales");
    static final Person SOMCHAI = new Person(
            Optional.of("E-007"),
            Optional.of("สมชาย ใจดี"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private Filled() {}

    /** The worked example of the scoring page: 3.43, grade C. */
    static Map<String, Actual> workedExample() {
        Map<String, Actual> actuals = new HashMap<>();
        Map.of(
                        "revenue-attainment", "104",
                        "revenue-growth", "6.5",
                        "customer-retention-rate", "95",
                        "win-rate", "27",
                        "upsell-cross-sell-rate", "22",
                        "nps", "30",
                        "forecast-accuracy", "85",
                        "order-accuracy", "99.2",
                        "account-plan-coverage", "90")
                .forEach((id, figure) -> actuals.put(id, Actual.of(new BigDecimal(figure))));
        return actuals;
    }

    /** Somchai's sheet in English, with the worked example. */
    static byte[] somchai() {
        return ScorecardSheet.write(
                SampleForm.of(ACCOUNT_MANAGER, Edition.EN, SampleRole.scale(), SOMCHAI, workedExample()));
    }

    /** Figures at random for each measure, some not applicable. */
    static Map<String, Actual> random(Role role, long seed) {
        Random random = new Random(seed);
        Map<String, Actual> actuals = new HashMap<>();
        for (ScorecardLine line : role.scorecard()) {
            Measure measure = role.measure(line.measure()).orElseThrow();
            BigDecimal part = BigDecimal.valueOf(random.nextInt(140) - 20L, 2);
            BigDecimal from = measure.targets() instanceof Points p
                    ? p.threshold()
                    : ((Band) measure.targets()).threshold().low();
            BigDecimal to = measure.targets() instanceof Points p
                    ? p.stretch()
                    : ((Band) measure.targets()).threshold().high();
            BigDecimal figure = from.add(to.subtract(from).multiply(part));
            BigDecimal lastYear = BigDecimal.valueOf(1 + random.nextInt(90_000));
            Actual actual = measure.baseline() ? Actual.of(figure.multiply(lastYear), lastYear) : Actual.of(figure);
            actuals.put(measure.id(), random.nextInt(8) == 0 ? new Actual.NotApplicable() : actual);
        }
        return actuals;
    }

    /** The sheet after somebody has worked on it. */
    static byte[] changed(byte[] sheet, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilledCard read(byte[] sheet) {
        return new SheetReader(id -> Optional.empty()).read(new SourceFile("somchai.xlsx", sheet));
    }

    static List<String> texts(FilledCard card) {
        return card.findings().stream().map(f -> f.text(Language.EN)).toList();
    }

    /** The total and its grade in one text. */
    static String total(FilledCard card) {
        return card.total().map(t -> t.rounded() + " " + t.grade().letter()).orElse("none");
    }
}
