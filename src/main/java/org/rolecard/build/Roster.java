package org.rolecard.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rolecard.build.RoleLibrary.CheckedRole;
import org.rolecard.model.Role;
import org.rolecard.output.FolderNames;
import org.rolecard.pdf.FontFault;
import org.rolecard.people.Assigned;
import org.rolecard.people.Assignments;
import org.rolecard.people.Cell;
import org.rolecard.people.Field;
import org.rolecard.people.PeopleList;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.FileTrouble;
import org.rolecard.source.SourceFile;

/**
 * The people of a list with their roles, and what is wrong with both.
 *
 * @param people the people
 * @param folders the folder of each person, by the employee's number
 * @param problems what is wrong with the list as a whole, and with roles that it names
 */
record Roster(List<Assigned> people, Map<String, String> folders, List<Problem> problems) {
    /** Reads it; each role is read once, however many people have it. */
    static Roster read(SourceFile list, Supplies supplies, List<Format> formats) throws FileTrouble, FontFault {
        PeopleList people = PeopleList.read(list);
        List<String> known = supplies.library().ids();
        List<Problem> problems = new ArrayList<>();
        Map<String, Role> roles = new HashMap<>();
        for (String id : people.roles()) {
            if (known.contains(id)) {
                CheckedRole checked = supplies.library().read(id);
                List<Problem> found = new ArrayList<>(checked.problems());
                found.addAll(supplies.missingCharacters(checked, formats));
                problems.addAll(found);
                if (!anyError(found)) {
                    checked.role().ifPresent(role -> roles.put(id, role));
                }
            }
        }
        Assignments assignments = new Assignments(people, roles, known);
        problems.addAll(assignments.problems());
        List<Assigned> assigned = new ArrayList<>();
        for (Assigned each : assignments.people()) {
            assigned.add(formats.contains(Format.PDF) ? printable(each, supplies.workshop()) : each);
        }
        return new Roster(assigned, folders(assigned), problems);
    }

    private static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }

    private static Map<String, String> folders(List<Assigned> people) {
        Map<String, String> ids = new LinkedHashMap<>();
        people.forEach(p -> p.person().id().ifPresent(id -> ids.put(id, "")));
        return FolderNames.of(ids.keySet());
    }

    /** The person, with a problem for each character that a PDF could not show. */
    private static Assigned printable(Assigned person, Workshop workshop) throws FontFault {
        List<Problem> problems = new ArrayList<>(person.problems());
        for (Map.Entry<Field, Cell> each : person.cells().entrySet()) {
            Cell cell = each.getValue();
            if (each.getKey() != Field.ROLE) {
                problems.addAll(workshop.missing().in(cell.text(), cell.place(), cell.line()));
            }
        }
        return new Assigned(person.person(), person.role(), person.cells(), problems);
    }

    /** The folder of a person. */
    Optional<String> folder(Assigned person) {
        return person.person().id().map(folders::get);
    }
}
