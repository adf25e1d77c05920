package org.rolecard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.rolecard.filled.FilledCard;
import org.rolecard.json.JsonText;
import org.rolecard.scoring.Actual;

/** Filled sheets for programs: a list of persons. What is absent is null, so that every entry has the same keys. */
public final class ScoreJson {
    private ScoreJson() {}

    /** The list as JSON. */
    public static String of(List<FilledCard> cards) {
        return JsonText.of(json -> {
            json.writeStartArray();
            for (FilledCard card : cards) {
                json.writeStartObject();
                json.writeStringField("file", card.file());
                text(json, "person", card.who());
                text(json, "role", card.role());
                number(json, "total", card.total().map(t -> t.rounded()));
                text(json, "grade", card.total().map(t -> t.grade().letter()));
                json.writeArrayFieldStart("measures");
                for (FilledCard.Line line : card.lines()) {
                    line(json, line);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void line(JsonGenerator json, FilledCard.Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", line.measure());
        if (line.actual() instanceof Actual.NotApplicable) {
            json.writeStringField("actual", ScoreFigures.NOT_APPLICABLE);
        } else {
            number(json, "actual", ScoreFigures.figure(line.actual()));
        }
        number(json, "score", line.score().map(ScoreFigures::rounded));
        number(json, "weighted", line.weighted().map(ScoreFigures::rounded));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        } else {
            json.writeNullField(key);
        }
    }

    private static void number(JsonGenerator json, String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(key, number.get());
        } else {
            json.writeNullField(key);
        }
    }
}
