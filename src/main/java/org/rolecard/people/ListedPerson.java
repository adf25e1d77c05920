package org.rolecard.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rolecard.model.Person;
import org.rolecard.people.Headings.OwnColumn;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * A row of a list.
 *
 * @param person who it is
 * @param role the id of the role, as it was written
 * @param cells the cells of the fields that the list has
 * @param own the own figures that are filled in
 * @param problems what is wrong with the row by itself
 */
record ListedPerson(
        Person person, String role, Map<Field, Cell> cells, Map<OwnColumn, Cell> own, List<Problem> problems) {
    /** Copies the lists. */
    ListedPerson {
        cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
        own = Map.copyOf(own);
        problems = List.copyOf(problems);
    }

    /** Whether it can be used. */
    boolean isSound() {
        return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }

    /** The same with another problem. */
    ListedPerson with(Problem problem) {
        return new ListedPerson(
                person,
                role,
                cells,
                own,
                java.util.stream.Stream.concat(problems.stream(), java.util.stream.Stream.of(problem))
                        .toList());
    }
}
