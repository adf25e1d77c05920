package org.rolecard.people;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rolecard.people.ListFile.NotAList;
import org.rolecard.problem.Message;
import org.rolecard.problem.Place;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceText;

/** The cells of a CSV file (RFC 4180), separated by commas, semicolons or tabs. */
final class CsvGrid {
    /** Excel's own word for the separator, in a line before the list. */
    private static final Pattern SAYS_SEPARATOR = Pattern.compile("\\Asep=(.)(\\R|\\z)", Pattern.CASE_INSENSITIVE);

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvGrid() {}

    static List<List<Cell>> read(SourceText source) throws NotAList {
        ListSize.check(source);
        Matcher said = SAYS_SEPARATOR.matcher(source.text());
        int start = said.find() ? said.end() : 0;
        char separator = start > 0 ? said.group(1).charAt(0) : separator(source.text());
        CsvPlaces places = new CsvPlaces(source, separator);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false) // a record begins where its line begins, and not at empty ones before it
                .get();
        List<List<Cell>> rows = new ArrayList<>();
        int next = start;
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(source.text().substring(start)))
                .setFormat(format)
                .setCharacterOffset(start)
                .get()) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                CSVRecord record = records.next();
                ListSize.check(source, record.size());
                next = (int) record.getCharacterPosition();
                rows.add(row(record, places));
                next = places.after(next);
            }
        } catch (UncheckedIOException | IOException e) {
            throw new NotAList(broken(places, next));
        }
        return rows;
    }

    private static List<Cell> row(CSVRecord record, CsvPlaces places) {
        List<Integer> starts = places.cells((int) record.getCharacterPosition());
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            Place place = places.place(starts.get(Math.min(i, starts.size() - 1)));
            row.add(new Cell(ListFile.oneLine(record.get(i)), Optional.empty(), place, places.lineOf(place), ""));
        }
        return row;
    }

    private static Problem broken(CsvPlaces places, int record) {
        Place place = places.place(places.broken(record).orElse(record));
        return Problem.error(place, "bad-quotes", Message.of("staff.bad-quotes"), places.lineOf(place));
    }

    /** The one that the first line with any text has most of, outside quotes. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String bare = first.replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> count(bare, separator)))
                .filter(separator -> count(bare, separator) > 0)
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
