package org.rolecard.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.sheet.SheetCells;
import org.rolecard.sheet.SheetCells.UnreadableSheet;
import org.rolecard.sheet.SheetCells.Value;
import org.rolecard.source.SourceFile;
import org.rolecard.source.SourceFile.NotText;

/** Opens a list of people; what it is is told from its first bytes, since endings of names are often wrong. */
final class ListFile {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029\\uFEFF]+");

    private ListFile() {}

    /** The rows of a list, cell by cell; the last cells of a row may be missing. */
    static List<List<Cell>> read(SourceFile file) throws NotAList {
        if (begins(file.bytes(), 'P', 'K', 3, 4)) {
            return workbook(file);
        }
        if (begins(file.bytes(), 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(file, "old-workbook");
        }
        try {
            return CsvGrid.read(file.text());
        } catch (NotText e) {
            Problem found = e.problem();
            if (found.code().equals("too-large")) {
                throw new NotAList(found, e);
            }
            throw new NotAList(
                    Problem.error(found.place(), found.code(), Message.of("staff.not-utf-8"), found.sourceLine()), e);
        }
    }

    private static List<List<Cell>> workbook(SourceFile file) throws NotAList {
        List<List<Cell>> rows = new ArrayList<>();
        try {
            for (List<Value> values : SheetCells.ofFirstSheet(file.bytes())) {
                List<Cell> row = new ArrayList<>();
                for (Value value : values) {
                    Place place = new Place(file.name(), value.row(), value.column());
                    row.add(new Cell(oneLine(value.text()), value.figure(), place, "", value.name()));
                }
                rows.add(row);
            }
        } catch (UnreadableSheet e) {
            throw new NotAList(refusal(file, e.isTooLarge() ? "large-workbook" : "bad-workbook"), e);
        }
        return rows;
    }

    /** Lines of a cell are joined, and what space is around its text is dropped. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static NotAList refused(SourceFile file, String code) {
        return new NotAList(refusal(file, code));
    }

    private static Problem refusal(SourceFile file, String code) {
        return Problem.error(Place.startOf(file.name()), code, Message.of("staff." + code), "");
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The file is no list at all, for one reason. */
    static final class NotAList extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        NotAList(Problem problem) {
            super(problem.message());
            this.problem = problem;
        }

        NotAList(Problem problem, Exception cause) {
            super(problem.message(), cause);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
