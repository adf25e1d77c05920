package org.rolecard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rolecard.model.Language;

/** The help of commands, which stands in files as it is printed: {@code help/NAME.LANG.txt}. */
final class Help {
    private Help() {}

    /** The help of a command; of the whole program where the name is {@code rolecard}. */
    static String of(String name, Language language) {
        String file = "/help/" + name + "." + language.tag() + ".txt";
        try (InputStream in = Help.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
