package org.rolecard.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rolecard.model.Measure;
import org.rolecard.model.Person;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.problem.Suggestion;
import org.rolecard.scoring.Actual;
import org.rolecard.scoring.FilledIn;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** Reads what one person's scorecard is filled in with. */
public final class ActualsReader {
    private static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)n/a");
    private static final String THIS_YEAR = "this-year";
    private static final String LAST_YEAR = "last-year";

    private final Reading reading;
    private final Role role;

    private ActualsReader(Reading reading, Role role) {
        this.reading = reading;
        this.role = role;
    }

    /** What a file says about the scorecard of a role. */
    public static ReadFile<FilledIn> read(YamlFile file, Role role) {
        Reading reading = new Reading(file);
        Fields f = reading.fields(file);
        Person person = f.optionalFields("person").map(ActualsReader::person).orElseGet(Person::nobody);
        Map<String, Actual> actuals = f.required("actuals")
                .map(node -> new ActualsReader(reading, role)
                        .actuals(node, FieldPath.root().key("actuals")))
                .orElse(Map.of());
        f.noOthers();
        return reading.done(new FilledIn(person, actuals));
    }

    private static Person person(Fields f) {
        Person person = new Person(
                f.optionalWord("id"),
                f.optionalWord("name"),
                f.optionalWord("position"),
                f.optionalWord("department"),
                f.optionalWord("reviewer"),
                f.optionalWord("period"));
        f.noOthers();
        return person;
    }

    private Map<String, Actual> actuals(YamlNode node, FieldPath path) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            reading.error(node.place(), path, "wrong-shape", Message.of("actuals-shape"));
            return Map.of();
        }
        List<String> known =
                role.scorecard().stream().map(ScorecardLine::measure).toList();
        Map<String, Actual> actuals = new LinkedHashMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            FieldPath at = path.key(entry.key());
            Optional<Measure> measure = known.contains(entry.key()) ? role.measure(entry.key()) : Optional.empty();
            if (measure.isPresent()) {
                actual(entry.value(), at, measure.get()).ifPresent(a -> actuals.put(entry.key(), a));
            } else {
                reading.error(entry.keyPlace(), at, "unknown-measure", unknown(entry.key(), known));
            }
        }
        return actuals;
    }

    private Message unknown(String id, List<String> known) {
        Message hint = Suggestion.message(id, known);
        return Message.of("actual-unknown-measure", id, role.id())
                .and(
                        hint.equals(Message.none())
                                ? Message.of("actual-known-measures", String.join(", ", known))
                                : hint);
    }

    private Optional<Actual> actual(YamlNode node, FieldPath at, Measure measure) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return said(node, at);
        }
        Fields f = new Fields(reading, mapping, at);
        Optional<Actual> thisYear = f.optional(THIS_YEAR).flatMap(n -> said(n, at.key(THIS_YEAR)));
        Optional<BigDecimal> lastYear =
                f.optional(LAST_YEAR).flatMap(n -> figure(n, at.key(LAST_YEAR), "actual-last-year"));
        f.noOthers();
        if (!measure.baseline()) {
            reading.error(node.place(), at, "wrong-shape", Message.of("actual-no-last-year", measure.id()));
        }
        return thisYear.map(a -> a instanceof Actual.Value value ? new Actual.Value(value.figure(), lastYear) : a);
    }

    /** A figure or N/A; nothing where it is left empty. */
    private Optional<Actual> said(YamlNode node, FieldPath at) {
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().strip();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            if (NOT_APPLICABLE.matcher(text).matches()) {
                return Optional.of(new Actual.NotApplicable());
            }
        }
        return figure(node, at, "actual-not-a-number").map(Actual::of);
    }

    private Optional<BigDecimal> figure(YamlNode node, FieldPath at, String fault) {
        Optional<BigDecimal> figure = node instanceof YamlNode.Scalar scalar
                ? Values.decimal(scalar.text().strip())
                : Optional.empty();
        if (figure.isEmpty()) {
            reading.error(node.place(), at, "not-a-number", Message.of(fault));
        }
        return figure;
    }
}
