package org.rolecard.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.rolecard.model.Scale;
import org.rolecard.model.Targets.Band;
import org.rolecard.model.Targets.Points;
import org.rolecard.model.Targets.Range;
import org.rolecard.sheet.Agreement.Line;

/**
 * An agreement as rows of text. Text, since no spreadsheet program rounds it or writes it in another way.
 *
 * @param rows the rows; each begins with the word for what it is
 */
public record AgreedRows(List<List<String>> rows) {
    static final int COLUMNS = 8;
    static final String RANGE = "..";

    /** Copies the rows, without empty cells at their ends. */
    public AgreedRows {
        rows = rows.stream().map(AgreedRows::withoutEmptyEnd).toList();
    }

    private static List<String> withoutEmptyEnd(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(row.subList(0, end));
    }

    static AgreedRows of(Agreement agreement) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("role", agreement.role()));
        agreement.name().ifPresent(name -> rows.add(List.of("name", name)));
        agreement.employee().ifPresent(id -> rows.add(List.of("employee", id)));
        rows.add(List.of("not-applicable", agreement.notApplicable()));
        Scale scale = agreement.scale();
        rows.add(List.of("scale", scale.id(), scale.between().word(), plain(scale.below())));
        scale.points().forEach(p -> rows.add(List.of("point", plain(p.at()), plain(p.score()))));
        scale.grades().forEach(g -> rows.add(List.of("grade", g.letter(), plain(g.from()), plain(g.to()))));
        agreement.lines().forEach(line -> rows.add(measure(line)));
        return new AgreedRows(rows);
    }

    private static List<String> measure(Line line) {
        List<String> row = new ArrayList<>(List.of(
                "measure", line.measure(), plain(line.weight()), line.targets().direction()));
        if (line.targets() instanceof Points points) {
            row.addAll(List.of(plain(points.threshold()), plain(points.target()), plain(points.stretch())));
        } else if (line.targets() instanceof Band band) {
            row.addAll(List.of(range(band.threshold()), range(band.target()), range(band.stretch())));
        }
        row.add(line.baseline() ? "last-year" : "");
        return row;
    }

    private static String range(Range range) {
        return plain(range.low()) + RANGE + plain(range.high());
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }

    /**
     * A digest of the rows. It is kept in the file's properties, so that a change of both form and rows is noticed. It
     * is no signature: who knows how it is made can make another.
     */
    public String seal() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<String> row : rows) {
                digest.update(String.join("\t", row).getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
