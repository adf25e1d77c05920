package org.rolecard.reading;

import java.util.regex.Pattern;
import org.rolecard.model.BoardLimits;
import org.rolecard.problem.Message;
import org.rolecard.yaml.YamlFile;

/** Reads how long the texts of a posting may be on job boards. */
public final class BoardLimitsReader {
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d{0,5}");

    private BoardLimitsReader() {}

    /** The limits that a file sets. */
    public static ReadFile<BoardLimits> read(YamlFile file) {
        Reading reading = new Reading(file);
        Fields f = reading.fields(file);
        BoardLimits limits =
                new BoardLimits(limit(f, "title"), limit(f, "teaser"), limit(f, "bullet"), limit(f, "whole"));
        f.noOthers();
        return reading.done(limits);
    }

    private static int limit(Fields f, String key) {
        String said = f.words(key);
        if (LIMIT.matcher(said).matches()) {
            return Integer.parseInt(said);
        }
        if (!said.isEmpty()) {
            f.error(key, "limit", Message.of("limit"));
        }
        return Integer.MAX_VALUE;
    }
}
