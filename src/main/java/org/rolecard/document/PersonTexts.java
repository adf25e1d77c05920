package org.rolecard.document;

import java.util.List;
import java.util.Optional;
import org.rolecard.model.Person;
import org.rolecard.model.Role;

/**
 * Puts what is known of a person into the words of an edition.
 *
 * @param person the person
 * @param edition the edition
 * @param labels the fixed words
 */
record PersonTexts(Person person, Edition edition, LabelSet labels) {
    /** The boxes of a scorecard, filled in as far as it can be. */
    List<Fact> boxes() {
        return List.of(
                box("employee-name", person.name()),
                box("employee-id", person.id()),
                box("employee-department", person.department()),
                box("reviewer", person.reviewer()),
                box("period", person.period()));
    }

    private Fact box(String label, Optional<String> value) {
        return new Fact(labels.text(edition, label), same(value.orElse("")));
    }

    /** The position in the company's own words, where it is called otherwise than the role. */
    Optional<Text> position(Role role) {
        return person.position()
                .filter(p ->
                        !p.equals(role.title().th()) && !p.equals(role.title().en()))
                .map(this::same);
    }

    private Text same(String words) {
        return Text.of(edition, language -> words);
    }
}
