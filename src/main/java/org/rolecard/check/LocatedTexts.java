package org.rolecard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rolecard.model.LocalizedText;
import org.rolecard.problem.FieldPath;

/** Collects texts with their places. */
final class LocatedTexts {
    private final List<Located> texts = new ArrayList<>();

    void add(FieldPath path, LocalizedText text) {
        texts.add(new Located(path, text));
    }

    void add(FieldPath path, Optional<LocalizedText> text) {
        text.ifPresent(t -> add(path, t));
    }

    void add(FieldPath list, List<LocalizedText> items) {
        for (int i = 0; i < items.size(); i++) {
            add(list.item(i), items.get(i));
        }
    }

    List<Located> all() {
        return List.copyOf(texts);
    }
}
