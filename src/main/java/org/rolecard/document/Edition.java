package org.rolecard.document;

import java.util.List;
import org.rolecard.model.Language;

/** The languages of one document. */
public enum Edition {
    /** Thai. */
    TH("th"),
    /** English. */
    EN("en"),
    /** Both, item by item. */
    TH_EN("th-en");

    private final String tag;

    Edition(String tag) {
        this.tag = tag;
    }

    /** What names it on the command line and in file names. */
    public String tag() {
        return tag;
    }

    /** Its languages, the main one first. */
    public List<Language> languages() {
        return switch (this) {
            case TH -> List.of(Language.TH);
            case EN -> List.of(Language.EN);
            case TH_EN -> List.of(Language.TH, Language.EN);
        };
    }

    /** The language that the page as a whole is in. */
    public Language mainLanguage() {
        return languages().get(0);
    }
}
