package org.rolecard.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rolecard.model.Measure;
import org.rolecard.model.Role;
import org.rolecard.people.Headings.OwnColumn;
import org.rolecard.problem.Message;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Suggestion;

/** Gives the people of a list their roles, and holds what the list says of roles against them. */
public final class Assignments {
    private final PeopleList list;
    private final Map<String, Role> roles;
    private final Collection<String> known;
    private final Set<OwnColumn> strangers = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Assigned> people = new ArrayList<>();

    /**
     * Assigns roles.
     *
     * @param list the list
     * @param roles those roles of the list that have no errors, by id
     * @param known the ids of all roles that there are
     */
    public Assignments(PeopleList list, Map<String, Role> roles, Collection<String> known) {
        this.list = list;
        this.roles = Map.copyOf(roles);
        this.known = List.copyOf(known);
        problems.addAll(list.problems());
        findStrangers();
        Set<String> said = new HashSet<>();
        list.people().forEach(p -> people.add(assign(p, said)));
    }

    /** What is wrong with the list as a whole and its headings. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The people, in the order of the list. */
    public List<Assigned> people() {
        return List.copyOf(people);
    }

    /** Measures that no role of the list has; without sound roles there is nothing to hold them against. */
    private void findStrangers() {
        SortedSet<String> measures = new TreeSet<>();
        roles.values().forEach(role -> role.measures().forEach(m -> measures.add(m.id())));
        if (measures.isEmpty() || !roles.keySet().containsAll(list.roles())) {
            measures.clear();
        }
        for (OwnColumn column : list.ownColumns()) {
            if (!measures.isEmpty() && !measures.contains(column.measure())) {
                strangers.add(column);
                problems.add(column.cell()
                        .error(
                                "unknown-measure",
                                Message.of("staff.unknown-measure", column.measure())
                                        .and(Suggestion.message(column.measure(), measures))));
            }
        }
    }

    private Assigned assign(ListedPerson listed, Set<String> said) {
        List<Problem> found = new ArrayList<>(listed.problems());
        Optional<Role> role = role(listed, said, found);
        boolean strange = listed.own().keySet().stream().anyMatch(strangers::contains);
        Optional<Role> changed = role.flatMap(r -> changed(r, listed, found));
        return new Assigned(listed.person(), strange ? Optional.empty() : changed, listed.cells(), found);
    }

    private Optional<Role> role(ListedPerson listed, Set<String> said, List<Problem> found) {
        Role role = roles.get(listed.role());
        if (role != null || listed.role().isEmpty()) {
            return Optional.ofNullable(role);
        }
        Cell cell = Optional.ofNullable(listed.cells().get(Field.ROLE)).orElseThrow();
        if (!known.contains(listed.role())) {
            found.add(cell.error(
                    "unknown-role",
                    Message.of("staff.unknown-role", cell.text()).and(Suggestion.message(listed.role(), known))));
        } else if (said.add(listed.role())) {
            found.add(cell.error("role-has-errors", Message.of("staff.role-has-errors", listed.role())));
        }
        return Optional.empty();
    }

    private Optional<Role> changed(Role role, ListedPerson listed, List<Problem> found) {
        int before = found.size();
        OwnRole own = new OwnRole(role, found);
        listed.own().forEach((column, cell) -> {
            Optional<Measure> measure = role.measure(column.measure());
            if (measure.isPresent()) {
                own.take(column, measure.get(), cell);
            } else if (!strangers.contains(column)) {
                found.add(cell.error(
                        "not-of-this-role", Message.of("staff.not-of-this-role", role.id(), column.measure())));
            }
        });
        Role changed = own.role();
        if (found.size() == before) {
            own.check(changed);
        }
        return found.size() == before ? Optional.of(changed) : Optional.empty();
    }
}
