package org.rolecard.cli;

import java.util.Locale;
import org.rolecard.model.Language;

/** The language that users are spoken to in where they name none: Thai where the system's is. */
final class SystemLanguage {
    private SystemLanguage() {}

    static Language get() {
        return Locale.getDefault().getLanguage().equals("th") ? Language.TH : Language.EN;
    }
}
