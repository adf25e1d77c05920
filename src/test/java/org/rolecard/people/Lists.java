package org.rolecard.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.model.Role;
import org.rolecard.problem.Problem;
import org.rolecard.problem.ProblemOrder;
import org.rolecard.sheet.SampleForm;
import org.rolecard.source.SourceFile;

/**
 * A list that was read, for tests.
 *
 * @param read what was read of it
 */
record Lists(Assignments read) {
    private static final Map<String, Role> ROLES = Stream.of("account-manager-sales", "warehouse-officer")
            .collect(Collectors.toMap(id -> id, SampleForm::role));

    /** A list as it is in a file. */
    static Lists of(byte[] bytes) {
        PeopleList list = PeopleList.read(new SourceFile("people.csv", bytes));
        Map<String, Role> named = ROLES.entrySet().stream()
                .filter(e -> list.roles().contains(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Lists(new Assignments(list, named, ROLES.keySet()));
    }

    /** A list by its text. */
    static Lists of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is wrong, in order. */
    Stream<Problem> problems() {
        return Stream.concat(read.problems().stream(), read.people().stream().flatMap(p -> p.problems().stream()))
                .sorted(ProblemOrder.BY_PLACE);
    }

    /** The ids of those who get a scorecard. */
    List<String> served() {
        return read.people().stream()
                .filter(Assigned::isSound)
                .map(p -> p.person().id().orElse(""))
                .toList();
    }

    /** The person of a row, from 0. */
    Assigned person(int row) {
        return read.people().get(row);
    }
}
