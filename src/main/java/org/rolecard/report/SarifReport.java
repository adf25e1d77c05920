package org.rolecard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.rolecard.build.Inspection.Found;
import org.rolecard.build.Inspection.Inspected;
import org.rolecard.json.JsonText;
import org.rolecard.model.Language;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/** A report for code review, in the Static Analysis Results Interchange Format 2.1.0 (OASIS, 2020). */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    /** The report as SARIF, its messages in a language. */
    public static String of(List<Inspected> files, Language language, String version) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, files, version);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Inspected file : files) {
                for (Found found : file.findings()) {
                    result(json, found, language);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void tool(JsonGenerator json, List<Inspected> files, String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Rolecard");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        List<String> codes = files.stream()
                .flatMap(f -> f.findings().stream())
                .map(f -> f.problem().code())
                .distinct()
                .sorted()
                .toList();
        for (String code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Found found, Language language) throws IOException {
        Problem problem = found.problem();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code());
        json.writeStringField("level", level(problem.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", problem.message(language));
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(problem.place().file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", problem.place().line());
        json.writeNumberField("startColumn", problem.place().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        if (found.reason().isPresent()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeStringField("justification", found.reason().get());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A relative path as a URI: with slashes, and what no URI may hold in per cent (RFC 3986). */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
