package org.rolecard.reading;

import java.util.Optional;
import org.rolecard.model.Acceptance;
import org.rolecard.model.Area;
import org.rolecard.model.Codes;
import org.rolecard.model.DocumentControl;
import org.rolecard.model.Qualifications;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.ScorecardLine;
import org.rolecard.problem.FieldPath;
import org.rolecard.yaml.YamlFile;
import org.rolecard.yaml.YamlNode;

/** Reads a role file. */
public final class RoleReader {
    private final Reading reading;

    private RoleReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * The role that a file defines.
     *
     * @param id the role's id, from the file's name
     */
    public static ReadFile<Role> read(YamlFile file, String id) {
        Reading reading = new Reading(file);
        Fields fields = reading.fieldsIfReadable(file);
        return reading.done(new RoleReader(reading).role(fields, id));
    }

    private Role role(Fields f, String id) {
        Role role = new Role(
                id,
                f.text("title"),
                f.optionalTexts("aliases"),
                f.id("family"),
                f.optionalFields("codes").map(RoleReader::codes).orElse(new Codes(Optional.empty(), Optional.empty())),
                f.optionalText("level"),
                f.text("department"),
                f.text("reports-to"),
                f.optionalText("direct-reports"),
                f.optionalFields("document").map(RoleReader::control).orElse(noControl()),
                f.optionalText("note"),
                f.text("purpose"),
                f.listOfSome("responsibilities", this::responsibility),
                qualifications(f.fields("qualifications")),
                f.texts("skills"),
                f.optionalTexts("competencies"),
                f.optionalTexts("working-conditions"),
                f.optionalTexts("authority"),
                f.optionalTexts("relations"),
                f.listOfSome("kpis", this::area),
                f.listOfSome("measures", (node, path) -> MeasureReader.read(reading.fields(node, path))),
                f.listOfSome("scorecard", this::scorecardLine),
                f.optionalList("accepted", this::acceptance));
        f.noOthers("wrong-shape.no-role");
        return role;
    }

    private static Codes codes(Fields f) {
        Codes codes = new Codes(f.optionalWord("isco-08"), f.optionalWord("onet-soc"));
        f.noOthers();
        return codes;
    }

    private static DocumentControl noControl() {
        return new DocumentControl(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static DocumentControl control(Fields f) {
        DocumentControl control = new DocumentControl(
                f.optionalWord("code"), f.optionalWord("revision"), f.optionalDate("effective-date"));
        f.noOthers();
        return control;
    }

    private Responsibility responsibility(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Responsibility responsibility =
                new Responsibility(f.id("id"), f.text("title"), f.text("text"), f.optionalText("not-measured"));
        f.noOthers();
        return responsibility;
    }

    private static Qualifications qualifications(Fields f) {
        Qualifications qualifications = new Qualifications(f.texts("required"), f.optionalTexts("preferred"));
        f.noOthers();
        return qualifications;
    }

    private Area area(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Area area = new Area(f.id("id"), f.text("name"), f.ids("measures"));
        f.noOthers();
        return area;
    }

    private ScorecardLine scorecardLine(YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        ScorecardLine line = new ScorecardLine(f.id("measure"), f.number("weight"));
        f.noOthers();
        return line;
    }

    private Acceptance acceptance(YamlNode node, FieldPath path) {
        return acceptance(reading, node, path);
    }

    /** A finding that the authors of a file accept. */
    static Acceptance acceptance(Reading reading, YamlNode node, FieldPath path) {
        Fields f = reading.fields(node, path);
        Acceptance acceptance = new Acceptance(f.words("rule"), f.optionalWord("at"), f.words("reason"));
        f.noOthers();
        return acceptance;
    }
}
