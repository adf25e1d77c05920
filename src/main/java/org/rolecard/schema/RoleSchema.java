package org.rolecard.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.rolecard.json.JsonText;
import org.rolecard.schema.Shape.Field;

/** The JSON Schemas of role and opening files (draft 7, which editors know best). */
public final class RoleSchema {
    private final JsonGenerator json;
    private final Words words;

    private RoleSchema(JsonGenerator json, Words words) {
        this.json = json;
        this.words = words;
    }

    /** The schema of a role file, as text. */
    public static String text() {
        return JsonText.of(json -> new RoleSchema(json, Words.read()).write(ModelShapes.role()));
    }

    /** The schema of an opening file, as text. */
    public static String ofOpenings() {
        return JsonText.of(json -> new RoleSchema(json, Words.read()).write(ModelShapes.opening()));
    }

    private void write(Shape.Keys file) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
        words.explain(json, file.name());
        keys(file);
        definitions();
        json.writeEndObject();
    }

    private void keys(Shape.Keys keys) throws IOException {
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        for (Field field : keys.fields()) {
            if (field.required()) {
                json.writeString(field.key());
            }
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (Field field : keys.fields()) {
            json.writeObjectFieldStart(field.key());
            words.explain(json, keys.name() + "." + field.key());
            shape(field.shape());
            json.writeEndObject();
        }
        json.writeEndObject();
        if (keys.fields().stream().anyMatch(f -> f.shape() instanceof Shape.TargetFigure)) {
            rangesForBands(keys);
        }
    }

    private void shape(Shape shape) throws IOException {
        if (shape instanceof Shape.Keys keys) {
            keys(keys);
        } else if (shape instanceof Shape.ListOf list) {
            json.writeStringField("type", "array");
            json.writeNumberField("minItems", list.least());
            json.writeObjectFieldStart("items");
            shape(list.item());
            json.writeEndObject();
        } else if (shape instanceof Shape.Choice choice) {
            json.writeArrayFieldStart("enum");
            for (String word : choice.words()) {
                json.writeString(word);
            }
            json.writeEndArray();
        } else if (shape instanceof Shape.Either either) {
            json.writeArrayFieldStart("oneOf");
            for (Shape one : List.of(either.one(), either.other())) {
                json.writeStartObject();
                shape(one);
                json.writeEndObject();
            }
            json.writeEndArray();
        } else {
            plain(shape);
        }
    }

    private void plain(Shape shape) throws IOException {
        if (shape instanceof Shape.Flag) {
            json.writeStringField("type", "boolean");
        } else if (shape instanceof Shape.Figure) {
            json.writeStringField("type", "number");
        } else if (shape instanceof Shape.Count) {
            json.writeStringField("type", "integer");
            json.writeNumberField("minimum", 1);
            json.writeNumberField("maximum", 9999);
        } else if (shape instanceof Shape.Country) {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^[A-Z]{2}$");
        } else if (!(shape instanceof Shape.TargetFigure)) {
            // All-of, since draft 7 looks at nothing that stands beside a $ref, not even at its description.
            json.writeArrayFieldStart("allOf");
            reference(shape.getClass().getSimpleName());
            json.writeEndArray();
        }
    }

    private void reference(String definition) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/definitions/" + definition);
        json.writeEndObject();
    }

    /** Targets are ranges where the direction is band, and numbers where it is not. */
    private void rangesForBands(Shape.Keys keys) throws IOException {
        json.writeObjectFieldStart("if");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("direction");
        json.writeStringField("const", "band");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        targets("then", "Range", keys);
        targets("else", "Number", keys);
    }

    private void targets(String branch, String definition, Shape.Keys keys) throws IOException {
        json.writeObjectFieldStart(branch);
        json.writeObjectFieldStart("properties");
        for (Field field : keys.fields()) {
            if (field.shape() instanceof Shape.TargetFigure) {
                json.writeFieldName(field.key());
                reference(definition);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void definitions() throws IOException {
        json.writeObjectFieldStart("definitions");
        text(new Shape.Text().getClass().getSimpleName());
        json.writeObjectFieldStart("Word");
        json.writeArrayFieldStart("type");
        json.writeString("string");
        json.writeString("number");
        json.writeEndArray();
        json.writeEndObject();
        pattern("Id", "^[a-z0-9][a-z0-9-]{0,62}$");
        pattern("Day", "^\\d{4}-\\d{2}-\\d{2}$");
        json.writeObjectFieldStart("Number");
        json.writeStringField("type", "number");
        json.writeEndObject();
        json.writeObjectFieldStart("Range");
        json.writeStringField("type", "array");
        json.writeNumberField("minItems", 2);
        json.writeNumberField("maxItems", 2);
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "number");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void text(String name) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "object");
        json.writeBooleanField("additionalProperties", false);
        json.writeArrayFieldStart("required");
        json.writeString("th");
        json.writeString("en");
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        for (String language : new String[] {"th", "en"}) {
            json.writeObjectFieldStart(language);
            words.explain(json, "Text." + language);
            json.writeStringField("type", "string");
            json.writeNumberField("minLength", 1);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void pattern(String name, String pattern) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", "string");
        json.writeStringField("pattern", pattern);
        json.writeEndObject();
    }
}
