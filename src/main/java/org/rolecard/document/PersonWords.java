package org.rolecard.document;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rolecard.model.Person;

/** What is known of a person, by the label of what it is; a template shows it where it stands, and room where not. */
final class PersonWords {
    private PersonWords() {}

    static Map<String, String> of(Person person) {
        Map<String, String> known = new TreeMap<>();
        Map.<String, Optional<String>>of(
                        "employee-id", person.id(),
                        "employee-name", person.name(),
                        "employee-position", person.position(),
                        "employee-department", person.department(),
                        "reviewer", person.reviewer(),
                        "period", person.period())
                .forEach((label, value) -> value.ifPresent(said -> known.put(label, said)));
        return known;
    }
}
