package org.rolecard.document;

import java.util.List;
import java.util.Optional;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;

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

    /** The edition of one language alone. */
    public static Edition of(Language language) {
        return switch (language) {
            case TH -> TH;
            case EN -> EN;
        };
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

    /** The English title, where a Thai one stands first; Thai documents carry both. */
    Optional<Text> englishBeside(LocalizedText title) {
        boolean shown = mainLanguage() == Language.TH && !title.en().equals(title.th());
        return shown ? Optional.of(Text.foreign(Language.EN, title.en())) : Optional.empty();
    }
}
