package org.rolecard.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.LocalizedText;

/** A figure of a measure that a person may have of their own. */
enum Own {
    /** The share of the total. */
    WEIGHT("น้ำหนัก", "weight"),
    /** What scores 1. */
    THRESHOLD("ต่ำสุด", "threshold"),
    /** What scores 3. */
    TARGET("เป้าหมาย", "target"),
    /** What scores 5. */
    STRETCH("ท้าทาย", "stretch");

    private final String thai;
    private final String english;

    Own(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    /** The word before the colon. */
    LocalizedText heading() {
        return new LocalizedText(thai, english);
    }

    /** The key of a role file that it takes the place of. */
    String key() {
        return english;
    }

    /** The one that a word before a colon stands for. */
    static Optional<Own> headed(String word) {
        String bare = Headings.bare(word);
        return Arrays.stream(values())
                .filter(own -> List.of(Headings.bare(own.thai), own.english).contains(bare))
                .findFirst();
    }
}
