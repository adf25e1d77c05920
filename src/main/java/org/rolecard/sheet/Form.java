package org.rolecard.sheet;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.rolecard.document.Edition;
import org.rolecard.document.RoleDocument;
import org.rolecard.document.Text;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.scoring.Actual;

/**
 * What a spreadsheet is made from.
 *
 * @param role the role, for its figures
 * @param document the role in the words of one edition
 * @param edition the edition
 * @param kind what the document is called
 * @param scale how results become scores
 * @param person whose it is
 * @param actuals what is filled in already, by the measure's id
 * @param date the date that the file carries, if any
 */
public record Form(
        Role role,
        RoleDocument document,
        Edition edition,
        Text kind,
        Scale scale,
        Person person,
        Map<String, Actual> actuals,
        Optional<Instant> date) {
    /** Copies the map. */
    public Form {
        actuals = Map.copyOf(actuals);
    }

    /** A fixed word. */
    Text label(String name) {
        Text label = document.labels().get(name);
        if (label == null) {
            throw new IllegalStateException("no label " + name);
        }
        return label;
    }

    /** Whether any measure's targets are multiples of last year's figure, so that this is asked for too. */
    boolean asksForLastYear() {
        return role.scorecard().stream()
                .anyMatch(line -> role.measure(line.measure()).orElseThrow().baseline());
    }
}
