package org.rolecard.cli;

import java.util.List;
import java.util.stream.IntStream;
import org.rolecard.problem.OneLine;

/** Lines up columns of text on a terminal, where marks above and below Thai letters take no room. */
final class Columns {
    private static final String GAP = "  ";

    private Columns() {}

    /** A line for each row; all rows have the same number of columns. */
    static List<String> of(List<List<String>> rows) {
        List<List<String>> shown =
                rows.stream().map(row -> row.stream().map(OneLine::of).toList()).toList();
        int columns = shown.isEmpty() ? 0 : shown.get(0).size();
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(column -> shown.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        return shown.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths.get(i) - width(row.get(i))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return (int) text.codePoints().filter(Columns::takesRoom).count();
    }

    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return IntStream.of(Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT)
                .noneMatch(t -> t == type);
    }
}
