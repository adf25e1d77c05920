package org.rolecard.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rolecard.document.RoleDocument.AreaSection;
import org.rolecard.document.RoleDocument.Duty;
import org.rolecard.document.RoleDocument.MeasureText;
import org.rolecard.document.RoleDocument.ScoreLine;
import org.rolecard.model.Area;
import org.rolecard.model.Company;
import org.rolecard.model.DocumentControl;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Measure;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.Scale;
import org.rolecard.model.ScorecardLine;
import org.rolecard.scoring.FilledIn;

/** Puts a checked role into the words of one edition. */
public final class Composer {
    private final Edition edition;
    private final LabelSet labels;
    private final Scale scale;
    private final MeasureTexts measureTexts;

    /** For documents of one edition. */
    public Composer(Edition edition, LabelSet labels, Scale scale) {
        this.edition = edition;
        this.labels = labels;
        this.scale = scale;
        this.measureTexts = new MeasureTexts(edition, labels);
    }

    /** The role's document; the role has no errors, so that every id that it names is defined. */
    public RoleDocument compose(Role role, Company company) {
        return compose(role, company, FilledIn.nothing());
    }

    /** The role's document, its scorecard filled in; the position's name is the person's own, where one is known. */
    public RoleDocument compose(Role role, Company company, FilledIn filled) {
        PersonTexts whose = new PersonTexts(filled.person(), edition, labels);
        Optional<Text> position = whose.position(role);
        Optional<CardTexts> results = CardTexts.of(edition, labels, scale, role, filled);
        return new RoleDocument(
                role.id(),
                edition.tag(),
                position.orElseGet(() -> text(role.title())),
                position.isPresent() ? Optional.of(text(role.title())) : edition.englishBeside(role.title()),
                new Employer(company.name().map(this::text), company.address().map(this::text)),
                control(role.control()),
                whose.boxes(),
                facts(role),
                role.note().map(this::text),
                text(role.purpose()),
                numbered(role.responsibilities(), (number, r) -> duty(number, r, role)),
                numbered(role.areas(), (number, area) -> area(number, area, role)),
                texts(role.qualifications().required()),
                texts(role.qualifications().preferred()),
                texts(role.skills()),
                texts(role.competencies()),
                texts(role.authority()),
                texts(role.relations()),
                texts(role.workingConditions()),
                numbered(role.scorecard(), (number, line) -> scoreLine(number, line, role, results)),
                ScaleTexts.of(scale, edition),
                totalWeight(role),
                results.map(CardTexts::whole),
                approvals(company),
                labels.texts(edition));
    }

    private Text text(LocalizedText text) {
        return Text.of(edition, text);
    }

    private List<Text> texts(List<LocalizedText> texts) {
        return texts.stream().map(this::text).toList();
    }

    private Text label(String name) {
        return labels.text(edition, name);
    }

    private List<Text> control(DocumentControl control) {
        List<Text> lines = new ArrayList<>();
        control.code().ifPresent(code -> lines.add(same(code)));
        control.revision().ifPresent(revision -> lines.add(filled("revision", language -> revision)));
        control.effectiveDate()
                .ifPresent(date -> lines.add(filled("effective", language -> Figures.date(date, language))));
        return lines;
    }

    /** A label with a gap, filled. */
    private Text filled(String label, Function<Language, String> value) {
        return Text.of(edition, language -> labels.word(language, label).replace("{0}", value.apply(language)));
    }

    private List<Fact> facts(Role role) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(label("department"), text(role.department())));
        facts.add(new Fact(label("reports-to"), text(role.reportsTo())));
        role.level().ifPresent(level -> facts.add(new Fact(label("level"), text(level))));
        role.directReports().ifPresent(reports -> facts.add(new Fact(label("direct-reports"), text(reports))));
        role.codes().isco08().ifPresent(code -> facts.add(new Fact(label("code-isco-08"), same(code))));
        role.codes().onetSoc().ifPresent(code -> facts.add(new Fact(label("code-onet-soc"), same(code))));
        if (!role.aliases().isEmpty()) {
            facts.add(new Fact(label("aliases"), aliases(role)));
        }
        return facts;
    }

    /** What is the same in every language, such as a code. */
    private Text same(String words) {
        return Text.of(edition, language -> words);
    }

    private Text aliases(Role role) {
        return Text.of(
                edition,
                language -> String.join(
                        " · ", role.aliases().stream().map(a -> a.in(language)).toList()));
    }

    private Duty duty(int number, Responsibility responsibility, Role role) {
        List<Text> evidence = role.evidenceOf(responsibility).stream()
                .map(measure -> text(measure.name()))
                .toList();
        return new Duty(
                number,
                text(responsibility.title()),
                text(responsibility.text()),
                evidence,
                responsibility.notMeasured().map(this::text));
    }

    private AreaSection area(int number, Area area, Role role) {
        return new AreaSection(
                number,
                text(area.name()),
                area.measures().stream().map(id -> measure(id, role)).toList());
    }

    private ScoreLine scoreLine(int number, ScorecardLine line, Role role, Optional<CardTexts> results) {
        return new ScoreLine(
                number,
                measure(line.measure(), role),
                Figures.number(line.weight()),
                results.map(card -> card.line(number)));
    }

    private MeasureText measure(String id, Role role) {
        Measure measure = role.measure(id).orElseThrow(() -> new IllegalStateException("no measure " + id));
        return measureTexts.of(measure);
    }

    private static String totalWeight(Role role) {
        return Figures.number(
                role.scorecard().stream().map(ScorecardLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<Text> approvals(Company company) {
        if (!company.approvalLines().isEmpty()) {
            return texts(company.approvalLines());
        }
        return List.of(label("prepared-by"), label("reviewed-by"), label("approved-by"));
    }

    private static <A, B> List<B> numbered(List<A> items, Numbering<A, B> numbering) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> numbering.apply(i + 1, items.get(i)))
                .toList();
    }

    /** Makes something of an item and its number. */
    private interface Numbering<A, B> {
        B apply(int number, A item);
    }
}
