package org.rolecard.model;

/** A language that a role is written in. */
public enum Language {
    /** Thai. */
    TH("th"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language's BCP 47 tag, as in {@code <html lang="th">} and in the keys of role files. */
    public String tag() {
        return tag;
    }
}
