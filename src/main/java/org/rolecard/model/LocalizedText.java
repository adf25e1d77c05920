package org.rolecard.model;

/**
 * The same thing said in each language; plain text, one line.
 *
 * @param th the Thai wording
 * @param en the English wording
 */
public record LocalizedText(String th, String en) {
    /** The wording in one language. */
    public String in(Language language) {
        return switch (language) {
            case TH -> th;
            case EN -> en;
        };
    }
}
