package org.rolecard.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;

/**
 * A person of a list and their role.
 *
 * @param person who it is
 * @param role the role, with the person's own weights and targets; empty where it cannot be used
 * @param cells where what the list says of the person stands
 * @param problems what is wrong
 */
public record Assigned(Person person, Optional<Role> role, Map<Field, Cell> cells, List<Problem> problems) {
    /** Copies the lists. */
    public Assigned {
        cells = Map.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /** The role's id, as the list has it. */
    public String roleId() {
        return role.map(Role::id)
                .or(() -> Optional.ofNullable(cells.get(Field.ROLE)).map(Cell::text))
                .orElse("");
    }

    /** The cell of a field that every sound person has. */
    public Cell cell(Field field) {
        return Optional.ofNullable(cells.get(field)).orElseThrow();
    }

    /** Whether a scorecard can be made. */
    public boolean isSound() {
        return role.isPresent() && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
}
