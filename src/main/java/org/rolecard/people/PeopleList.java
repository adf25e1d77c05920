package org.rolecard.people;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rolecard.people.Headings.OwnColumn;
import org.rolecard.problem.Problem;
import org.rolecard.source.SourceFile;

/** A list of people that was read; what it says of roles is not looked at yet. */
public final class PeopleList {
    private final List<ListedPerson> people;
    private final List<OwnColumn> ownColumns;
    private final List<Problem> problems;

    PeopleList(List<ListedPerson> people, List<OwnColumn> ownColumns, List<Problem> problems) {
        this.people = List.copyOf(people);
        this.ownColumns = List.copyOf(ownColumns);
        this.problems = List.copyOf(problems);
    }

    /** Reads a list, CSV or XLSX. */
    public static PeopleList read(SourceFile file) {
        return PeopleReader.read(file);
    }

    /** The ids of roles that it names, as it writes them. */
    public SortedSet<String> roles() {
        SortedSet<String> roles = new TreeSet<>();
        people.forEach(p -> roles.add(p.role()));
        roles.remove("");
        return roles;
    }

    /** The rows. */
    List<ListedPerson> people() {
        return people;
    }

    /** The columns of own figures. */
    List<OwnColumn> ownColumns() {
        return ownColumns;
    }

    /** What is wrong with the list as a whole and its headings; the rows have their own. */
    List<Problem> problems() {
        return problems;
    }
}
