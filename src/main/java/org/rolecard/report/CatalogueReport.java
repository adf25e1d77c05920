package org.rolecard.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rolecard.build.Catalogue.Entry;
import org.rolecard.build.Catalogue.Heading;
import org.rolecard.json.JsonText;
import org.rolecard.model.Language;

/** The list of roles for programs. */
public final class CatalogueReport {
    private static final int VERSION = 1;

    private CatalogueReport() {}

    /** The list as JSON; a role that cannot be read has no title and no family. */
    public static String of(List<Entry> entries) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("roles");
            for (Entry entry : entries) {
                json.writeStartObject();
                json.writeStringField("id", entry.id());
                if (entry.heading().isPresent()) {
                    heading(json, entry.heading().get());
                }
                json.writeStringField("file", entry.file());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void heading(JsonGenerator json, Heading heading) throws IOException {
        json.writeObjectFieldStart("title");
        for (Language language : Language.values()) {
            json.writeStringField(language.tag(), heading.title().in(language));
        }
        json.writeEndObject();
        json.writeStringField("family", heading.family());
    }
}
