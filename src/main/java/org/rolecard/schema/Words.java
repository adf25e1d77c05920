package org.rolecard.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What each key is, in plain words and both languages, from {@code schema/words.properties}: {@code Role.title} names
 * it, {@code Role.title.is} explains it.
 *
 * @param words the words, by key
 */
record Words(Properties words) {
    private static final String FILE = "/schema/words.properties";

    static Words read() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(words);
    }

    /** Writes the title and the description of a key. */
    void explain(JsonGenerator json, String key) throws IOException {
        json.writeStringField("title", word(key));
        json.writeStringField("description", word(key + ".is"));
    }

    private String word(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(FILE + " has no " + key);
        }
        return word;
    }
}
