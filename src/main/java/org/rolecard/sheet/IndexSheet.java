package org.rolecard.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rolecard.document.Text;
import org.rolecard.sheet.Look.Kind;
import org.rolecard.zip.SteadyZip;

/** A sheet with a row for each person and links to their files. */
public final class IndexSheet {
    /** The {@link SummarySheet#KIND} of an index. */
    public static final String IS_INDEX = "index";

    private static final Instant NO_DATE = Instant.parse("1980-01-01T00:00:00Z");
    private static final int WIDTH = 22;

    private IndexSheet() {}

    /**
     * What it shows.
     *
     * @param title what it is called
     * @param font the font for Thai
     * @param heads the headings of the texts; those of the files follow
     * @param files the headings of the files
     * @param rows the people
     */
    public record Index(String title, String font, List<Text> heads, List<String> files, List<IndexRow> rows) {
        /** Copies the lists. */
        public Index {
            heads = List.copyOf(heads);
            files = List.copyOf(files);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A person.
     *
     * @param texts what is said of them, one a heading
     * @param links their files, with slashes, one a heading of files; empty where there is none
     */
    public record IndexRow(List<String> texts, List<Optional<String>> links) {
        /** Copies the lists. */
        public IndexRow {
            texts = List.copyOf(texts);
            links = List.copyOf(links);
        }
    }

    /** The workbook, as the bytes of an XLSX file. */
    public static byte[] write(Index index) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Page page = new Page(
                    book.createSheet(WorkbookUtil.createSafeSheetName(index.title(), '_')),
                    new Look(book, index.font()));
            heads(index, page);
            XSSFCellStyle link = link(page.look());
            for (int i = 0; i < index.rows().size(); i++) {
                row(i + 1, index.rows().get(i), page, link);
            }
            finish(index, page);
            book.write(bytes);
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it stays in memory
        }
    }

    private static void heads(Index index, Page page) {
        int column = 0;
        for (Text head : index.heads()) {
            page.text(0, column++, Kind.HEAD, head);
        }
        for (String file : index.files()) {
            page.text(0, column++, Kind.HEAD, file);
        }
        page.sheet().getRow(0).setHeightInPoints(34);
        for (int i = 0; i < column; i++) {
            page.sheet().setColumnWidth(i, WIDTH * 256);
        }
    }

    private static void row(int at, IndexRow row, Page page, XSSFCellStyle style) {
        int column = 0;
        for (String text : row.texts()) {
            page.text(at, column++, Kind.TEXT, text);
        }
        for (Optional<String> file : row.links()) {
            XSSFCell cell = page.cell(at, column++, Kind.TEXT);
            if (file.isPresent()) {
                XSSFHyperlink link =
                        page.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.FILE);
                link.setAddress(address(file.get()));
                cell.setHyperlink(link);
                // The file's name alone: a folder's name may begin with a sign that makes a formula.
                cell.setCellValue(file.get().replaceFirst("^.*/", ""));
                cell.setCellStyle(style);
            }
        }
    }

    private static String address(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static XSSFCellStyle link(Look look) {
        XSSFCellStyle style = look.of(Kind.TEXT).copy();
        XSSFFont font = look.second();
        font.setFontHeightInPoints((short) 11);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private static void finish(Index index, Page page) {
        int last = index.heads().size() + index.files().size() - 1;
        page.sheet().createFreezePane(2, 1);
        page.sheet()
                .setAutoFilter(new CellRangeAddress(0, Math.max(1, index.rows().size()), 0, last));
        page.sheet().setRepeatingRows(new CellRangeAddress(0, 0, 0, last));
        page.sheet().getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        page.sheet().getPrintSetup().setLandscape(true);
        page.sheet().setFitToPage(true);
        page.sheet().getPrintSetup().setFitHeight((short) 0);
        var core = page.sheet().getWorkbook().getProperties().getCoreProperties();
        core.setTitle(index.title());
        core.setCreator("Rolecard");
        core.setCreated(Optional.of(Date.from(NO_DATE)));
        core.setModified(Optional.of(Date.from(NO_DATE)));
        page.sheet().getWorkbook().getProperties().getCustomProperties().addProperty(SummarySheet.KIND, IS_INDEX);
    }
}
