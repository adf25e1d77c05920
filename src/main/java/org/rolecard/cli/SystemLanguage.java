package org.rolecard.cli;

import java.util.Locale;
import org.rolecard.model.Language;
import org.rolecard.problem.Message;

/** The language that commands speak where none was asked for. */
final class SystemLanguage {
    private SystemLanguage() {}

    /** Thai where the system's language is Thai; else English. */
    static Language get() {
        return Locale.getDefault().getLanguage().equals("th") ? Language.TH : Language.EN;
    }

    /** A message in it. */
    static String say(Message says) {
        return says.in(get());
    }
}
