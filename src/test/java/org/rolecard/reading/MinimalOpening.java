package org.rolecard.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.Opening;
import org.rolecard.source.SourceText;
import org.rolecard.yaml.StrictYaml;

/** An opening file with the required keys only, each on a line of its own, and what tests make of it. */
public final class MinimalOpening {
    /** The opening itself. */
    public static final String TEXT = """
            role: librarian
            positions: 2
            place: {th: หอสมุดกลาง, en: Central library}
            salary: by-agreement
            employment: full-time
            contact:
              email: jobs@example.com
            """;

    private MinimalOpening() {}

    /** The opening with a line, numbered from 1, replaced by others. */
    public static String withLine(int number, String... others) {
        List<String> lines = new ArrayList<>(TEXT.lines().toList());
        lines.remove(number - 1);
        lines.addAll(number - 1, List.of(others));
        return String.join("\n", lines) + "\n";
    }

    /** What reading a text gives. */
    public static ReadFile<Opening> read(String text) {
        return OpeningReader.read(StrictYaml.read(new SourceText("o.yaml", text)), "o");
    }

    /** The problems of a text without the lines they quote. */
    static String said(String text) {
        return read(text).problems().stream()
                .map(p -> p.place() + ": " + p.message() + " [" + p.code() + "]")
                .collect(joining("\n"));
    }

    /** The opening of a text that has nothing wrong in its structure. */
    public static Opening opening(String text) {
        ReadFile<Opening> read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.value();
    }
}
