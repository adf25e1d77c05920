package org.rolecard.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rolecard.model.Acceptance;
import org.rolecard.model.Opening;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Severity;
import org.rolecard.problem.Suggestion;

/** Takes the findings that a role's authors accept, with their reasons, out of those that are left to be mended. */
public final class Acceptances {
    private final List<Acceptance> accepted;
    private final Ids ids;

    /** For the findings of a role. */
    public Acceptances(Role role) {
        this(role.accepted(), (list, index) -> id(role, list, index));
    }

    /** For the findings of an opening, whose lists have no ids. */
    public Acceptances(Opening opening) {
        this(opening.accepted(), (list, index) -> "");
    }

    private Acceptances(List<Acceptance> accepted, Ids ids) {
        this.accepted = accepted;
        this.ids = ids;
    }

    /** The ids of the items of lists. */
    private interface Ids {
        String of(String list, int index);
    }

    /**
     * A finding, and why it is accepted where it is.
     *
     * @param finding the finding
     * @param reason the reason its authors give
     */
    public record Answered(Finding finding, Optional<String> reason) {}

    /** All findings with their answers. */
    public List<Answered> reasons(List<Finding> findings) {
        return findings.stream().map(f -> new Answered(f, reason(f))).toList();
    }

    private Optional<String> reason(Finding finding) {
        return accepted.stream()
                .filter(acceptance -> covers(acceptance, finding))
                .map(Acceptance::reason)
                .findFirst();
    }

    /** All findings with their answers; an acceptance that nothing is found for is a finding itself. */
    public List<Answered> answer(List<Finding> findings) {
        List<Answered> answered = new ArrayList<>();
        boolean[] used = new boolean[accepted.size()];
        for (Finding finding : findings) {
            Optional<String> reason = Optional.empty();
            for (int i = 0; i < used.length; i++) {
                if (covers(accepted.get(i), finding)) {
                    used[i] = true;
                    reason = Optional.of(accepted.get(i).reason());
                }
            }
            answered.add(new Answered(finding, reason));
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                FieldPath path = FieldPath.root().key("accepted").item(i).key("rule");
                String rule = accepted.get(i).rule();
                answered.add(new Answered(
                        new Finding(path, Severity.WARNING, "accepted-unused", unused(rule, findings)),
                        Optional.empty()));
            }
        }
        return answered;
    }

    private static Message unused(String rule, List<Finding> findings) {
        Set<String> found = findings.stream().map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
        found.remove(rule);
        return Suggestion.nearest(rule, found)
                .map(near -> Message.of("accepted-unused.but", rule).and(Message.of("did-you-mean", near)))
                .orElse(Message.of("accepted-unused", rule));
    }

    private boolean covers(Acceptance acceptance, Finding finding) {
        return acceptance.rule().equals(finding.code())
                && acceptance.at().map(at -> leadsTo(at, finding.path())).orElse(true);
    }

    /** Whether a way, with ids or numbers from 1 for the items of lists, leads to a value or to what holds it. */
    private boolean leadsTo(String at, FieldPath path) {
        String[] way = at.split("/", -1);
        String[] steps = path.text().split("/", -1);
        if (way.length > steps.length) {
            return false;
        }
        for (int i = 0; i < way.length; i++) {
            boolean item = i > 0 && steps[i].chars().allMatch(Character::isDigit);
            boolean same = item
                    ? way[i].equals(Integer.toString(Integer.parseInt(steps[i]) + 1))
                            || way[i].equals(ids.of(steps[i - 1], Integer.parseInt(steps[i])))
                    : way[i].equals(steps[i]);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String id(Role role, String list, int index) {
        return switch (list) {
            case "responsibilities" -> role.responsibilities().get(index).id();
            case "kpis" -> role.areas().get(index).id();
            case "measures" -> role.measures().get(index).id();
            case "scorecard" -> role.scorecard().get(index).measure();
            default -> "";
        };
    }
}
