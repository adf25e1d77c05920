package org.rolecard.filled;

import java.util.Optional;
import org.rolecard.problem.Message;
import org.rolecard.sheet.Agreement;
import org.rolecard.sheet.Agreement.Line;
import org.rolecard.sheet.Agreement.NamedFormula;
import org.rolecard.sheet.Names;

/**
 * Holds the formulas of a sheet against those that belong to what was agreed. The scoring does without them; whoever
 * looks at the sheet does not.
 *
 * @param agreement what was agreed
 * @param rows the form
 * @param findings what differs
 */
record FormulaCells(Agreement agreement, Rows rows, Findings findings) {
    void find() {
        agreement.formulas().forEach(this::formula);
    }

    /** In sorted rows each formula belongs to the row that it stands in, so its place is looked for by its measure. */
    private Optional<NamedPlace> place(NamedFormula expected) {
        for (Line line : agreement.lines()) {
            if (expected.name().equals(Names.score(line.measure()))) {
                return rows.score(line.measure());
            }
            if (expected.name().equals(Names.weighted(line.measure()))) {
                return rows.weighted(line.measure());
            }
        }
        return rows.cells().find(expected.name());
    }

    private void formula(NamedFormula expected) {
        Optional<NamedPlace> place = place(expected);
        if (place.isEmpty()) {
            findings.error(Optional.empty(), "name-missing", Message.of("score.name-missing", expected.name()));
            return;
        }
        Content content = place.get().content();
        if (content instanceof Content.Computed computed) {
            if (!Rows.plain(computed.formula()).equals(Rows.plain(expected.formula()))) {
                findings.error(
                        place.get().at(),
                        "formula-changed",
                        Message.of("score.formula-changed", expected.name(), content.words()));
            }
        } else if (content instanceof Content.Empty) {
            findings.error(place.get().at(), "formula-changed", Message.of("score.formula-deleted", expected.name()));
        } else {
            findings.error(
                    place.get().at(),
                    "formula-changed",
                    Message.of("score.formula-overwritten", expected.name(), content.words()));
        }
    }
}
