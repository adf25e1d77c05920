package org.rolecard.filled;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.filled.FilledCard.Line;
import org.rolecard.filled.OpenedBook.Refused;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.problem.Message;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.Outcome;
import org.rolecard.scoring.ScoredCard;
import org.rolecard.scoring.ScoredLine;
import org.rolecard.scoring.Total;
import org.rolecard.sheet.AgreedReader;
import org.rolecard.sheet.AgreedRows;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.IndexSheet;
import org.rolecard.sheet.Names;
import org.rolecard.sheet.SummarySheet;
import org.rolecard.source.SourceFile;

/**
 * Reads a filled sheet back: what was entered is taken from its cells, what was agreed from what the sheet carries, and
 * the score is worked out anew. No result that stands in the sheet is trusted.
 *
 * @param roles the roles as they are defined now, by id
 */
public record SheetReader(Function<String, Optional<Role>> roles) {
    /** A hundred times a large scorecard; what is larger is not one. */
    private static final long LARGEST = 8L * 1024 * 1024;

    private static final String LINK = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";

    private static final List<String> ABOUT_SHEETS = List.of(SummarySheet.IS_SUMMARY, IndexSheet.IS_INDEX);

    /** Whether it is a workbook that lists sheets or sums them up, and no sheet itself. */
    public static boolean isAboutSheets(FilledCard card) {
        return card.findings().stream().anyMatch(f -> ABOUT_SHEETS.contains(f.code()));
    }

    /** Whether a file of that size is not even opened. */
    public static boolean isTooLarge(long bytes) {
        return bytes > LARGEST;
    }

    /** What becomes of such a file. */
    public static FilledCard tooLarge(String file) {
        return FilledCard.unreadable(new Refused(file, "too-large").why());
    }

    /** The sheet's person, scores and total, and whatever is wrong with it. */
    public FilledCard read(SourceFile file) {
        try (XSSFWorkbook book = OpenedBook.open(file)) {
            return card(file.name(), book);
        } catch (Refused e) {
            return FilledCard.unreadable(e.why());
        } catch (IOException | POIXMLException e) {
            return FilledCard.unreadable(new Refused(file.name(), OpenedBook.BROKEN).why()); // parts that are read late
        }
    }

    private FilledCard card(String file, XSSFWorkbook book) throws Refused {
        NamedCells cells = new NamedCells(book);
        List<NamedPlace> places = cells.range(Agreement.CELLS);
        if (places.isEmpty()) {
            throw new Refused(file, kind(book).filter(ABOUT_SHEETS::contains).orElse("no-scorecard"));
        }
        Findings findings = new Findings(file);
        AgreedRows rows = rows(places);
        Optional<Agreement> agreement = AgreedReader.read(rows);
        if (agreement.isEmpty()) {
            throw new Refused(file, "agreement-unreadable");
        }
        seal(book, rows, places.get(0), findings);
        if (book.isMacroEnabled()) {
            findings.warning(Optional.empty(), "macros", Message.of("score.macros"));
        }
        if (!book.getPackage().getPartsByContentType(LINK).isEmpty()) {
            findings.warning(Optional.empty(), "links", Message.of("score.links"));
        }
        return scored(file, agreement.get(), cells, findings);
    }

    /** What the workbook says that it is. */
    private static Optional<String> kind(XSSFWorkbook book) {
        CustomProperties properties = book.getProperties().getCustomProperties();
        return properties.contains(SummarySheet.KIND)
                ? Optional.ofNullable(properties.getProperty(SummarySheet.KIND).getLpwstr())
                : Optional.empty();
    }

    private static AgreedRows rows(List<NamedPlace> places) {
        List<List<String>> rows = new ArrayList<>();
        int last = -1;
        for (NamedPlace place : places) {
            if (place.row() != last) {
                rows.add(new ArrayList<>());
                last = place.row();
            }
            rows.get(rows.size() - 1).add(place.content().words());
        }
        return new AgreedRows(rows);
    }

    private static void seal(XSSFWorkbook book, AgreedRows rows, NamedPlace first, Findings findings) {
        CustomProperties properties = book.getProperties().getCustomProperties();
        if (!properties.contains(Agreement.SEAL)) {
            findings.warning(Optional.empty(), "seal-missing", Message.of("score.seal-missing"));
        } else if (!rows.seal().equals(properties.getProperty(Agreement.SEAL).getLpwstr())) {
            findings.changed(first.at(), "agreement-changed", Message.of("score.agreement-changed"));
        }
    }

    private FilledCard scored(String file, Agreement agreement, NamedCells cells, Findings findings) {
        Rows rows = Rows.of(cells, agreement);
        new Tampering(agreement, rows, findings).find();
        Entries entries = new Entries(agreement, rows, findings);
        List<Actual> actuals = agreement.lines().stream().map(entries::of).toList();
        ScoredCard card = new Agreed(agreement).score(actuals);
        Optional<Role> role = roles.apply(agreement.role());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < actuals.size(); i++) {
            ScoredLine line = card.lines().get(i);
            String id = line.measure().id();
            lines.add(new Line(
                    id,
                    role.flatMap(r -> r.measure(id)).map(Measure::name),
                    actuals.get(i),
                    line.score(),
                    line.weighted()));
            notScorable(line, rows, findings);
        }
        open(card, findings);
        role.ifPresent(now -> new RoleNow(now, agreement, rows, findings).compare());
        Optional<Total.Known> total = card.total() instanceof Total.Known known && findings.totalStands()
                ? Optional.of(known)
                : Optional.empty();
        return new FilledCard(
                file,
                cells.text(Names.EMPLOYEE_NAME).map(Agreement::clean),
                cells.text(Names.EMPLOYEE_ID).map(Agreement::clean),
                Optional.of(agreement.role()),
                Optional.of(agreement.scale()),
                lines,
                total,
                findings.all());
    }

    private static void notScorable(ScoredLine line, Rows rows, Findings findings) {
        String id = line.measure().id();
        if (line.outcome() instanceof Outcome.NotScorable not) {
            String key = "score." + not.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            findings.error(rows.actual(id).map(NamedPlace::shown), "not-scorable", Message.of(key, id));
        }
    }

    /** Why there is no total, where it is only that figures are missing. */
    private static void open(ScoredCard card, Findings findings) {
        List<String> missing = card.lines().stream()
                .filter(line -> line.outcome() instanceof Outcome.NotFilledIn)
                .map(line -> line.measure().id())
                .toList();
        if (!missing.isEmpty()) {
            findings.warning(
                    Optional.empty(), "not-filled-in", Message.of("score.not-filled-in", String.join(", ", missing)));
        } else if (card.total() instanceof Total.NothingApplies) {
            findings.warning(Optional.empty(), "nothing-applies", Message.of("score.nothing-applies"));
        }
    }
}
