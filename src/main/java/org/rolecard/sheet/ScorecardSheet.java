package org.rolecard.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.zip.SteadyZip;

/** Writes the scorecard of a role as a workbook: the form, and the scale that it is scored on. */
public final class ScorecardSheet {
    static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");

    private ScorecardSheet() {}

    /** The workbook, as the bytes of an XLSX file. */
    public static byte[] write(Form form) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            // Formulas name cells that are made after them; what they compute is tested against LibreOffice.
            book.setCellFormulaValidation(false);
            Look look = new Look(book, form.label("spreadsheet-font").plain());
            Page card = new Page(book.createSheet(name(form.kind().plain())), look);
            Page scale =
                    new Page(book.createSheet(name(form.label("sheet-scale").plain())), look);
            ScalePage scalePage = new ScalePage(form, scale);
            int free = scalePage.write();
            new CardPage(form, card, scalePage).write(free);
            finish(book, form);
            return SteadyZip.of(bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        }
    }

    private static String name(String label) {
        return WorkbookUtil.createSafeSheetName(label, '_');
    }

    private static void finish(XSSFWorkbook book, Form form) {
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            sheet.enableLocking();
            sheet.lockFormatColumns(false);
            sheet.lockFormatRows(false);
            sheet.setDisplayGridlines(false);
        }
        book.setForceFormulaRecalculation(true);
        properties(
                book,
                form.document().title().plain() + " – " + form.kind().plain(),
                form.date().orElse(NO_DATE));
        book.getProperties()
                .getCustomProperties()
                .addProperty("rolecard-role", form.role().id());
        book.getProperties()
                .getCustomProperties()
                .addProperty("rolecard-scale", form.scale().id());
        book.getProperties()
                .getCustomProperties()
                .addProperty(Agreement.SEAL, AgreedRows.of(Agreement.of(form)).seal());
    }

    static void properties(XSSFWorkbook book, String title, Instant at) {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("Rolecard");
        core.setCreated(Optional.of(Date.from(at)));
        core.setModified(Optional.of(Date.from(at)));
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
