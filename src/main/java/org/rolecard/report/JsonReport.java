package org.rolecard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rolecard.build.Inspection;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.Inspection.Inspected;
import org.rolecard.json.JsonText;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/** A report for programs. Its form is documented in {@code src/docs/checking.md} and only grows within a version. */
public final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    /** The report as JSON, its messages in a language. */
    public static String of(List<Inspected> files, Language language) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeNumberField("files", files.size());
            json.writeNumberField("errors", Inspection.count(files, Severity.ERROR));
            json.writeNumberField("warnings", Inspection.count(files, Severity.WARNING));
            json.writeNumberField("infos", Inspection.count(files, Severity.INFO));
            json.writeArrayFieldStart("problems");
            for (Inspected file : files) {
                for (Found found : file.findings()) {
                    problem(json, found, language);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void problem(JsonGenerator json, Found found, Language language) throws IOException {
        Problem problem = found.problem();
        json.writeStartObject();
        json.writeStringField("file", problem.place().file());
        json.writeNumberField("line", problem.place().line());
        json.writeNumberField("column", problem.place().column());
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code());
        json.writeStringField("message", problem.message(language));
        json.writeStringField("source", problem.sourceLine());
        json.writeBooleanField("accepted", found.reason().isPresent());
        if (found.reason().isPresent()) {
            json.writeStringField("reason", found.reason().get());
        }
        json.writeEndObject();
    }
}
