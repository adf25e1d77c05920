package org.rolecard.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a JSON text. What is asked for and is not there is an empty text or list, since what the program wrote
 * itself may since have been changed by others.
 *
 * @param value a text, a list or a map; numbers and the like as text
 */
public record JsonTree(Object value) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Reads a text; empty where it is not JSON. */
    public static Optional<JsonTree> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return Optional.of(new JsonTree(value(parser)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }
        return Optional.ofNullable(parser.getText()).orElse("");
    }

    /** The items of a list under a key. */
    public List<JsonTree> list(String key) {
        return value instanceof Map<?, ?> map && map.get(key) instanceof List<?> list
                ? list.stream().map(item -> new JsonTree((Object) item)).toList()
                : List.of();
    }

    /** The text under a key. */
    public String text(String key) {
        return value instanceof Map<?, ?> map && map.get(key) instanceof String text ? text : "";
    }
}
