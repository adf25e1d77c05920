package org.rolecard.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rolecard.document.PostingDocument.Duty;
import org.rolecard.model.Company;
import org.rolecard.model.Contact;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.model.PayPeriod;
import org.rolecard.model.Role;
import org.rolecard.model.Salary.Range;
import org.rolecard.model.Vacancy;

/** Puts a checked opening into the words of one edition, in the order of Thai job boards. */
public final class PostingComposer {
    private final Edition edition;
    private final LabelSet labels;

    /** For postings of one edition. */
    public PostingComposer(Edition edition, LabelSet labels) {
        this.edition = edition;
        this.labels = labels;
    }

    /** The posting. */
    public PostingDocument compose(Vacancy vacancy) {
        Opening opening = vacancy.opening();
        Role role = vacancy.role();
        Company company = vacancy.company();
        return new PostingDocument(
                opening.id(),
                edition.tag(),
                text(role.title()),
                edition.englishBeside(role.title()),
                positions(opening.positions()),
                new Employer(company.name().map(this::text), company.address().map(this::text)),
                terms(opening),
                text(vacancy.teaser()),
                role.responsibilities().stream()
                        .map(r -> new Duty(text(r.title()), text(r.text())))
                        .toList(),
                texts(role.qualifications().required()),
                texts(role.qualifications().preferred()),
                texts(role.skills()),
                texts(benefits(vacancy)),
                company.howToApply().map(this::text),
                contact(opening.contact()),
                dates(opening),
                Stream.of(company.equalOpportunity(), company.privacyNotice())
                        .flatMap(Optional::stream)
                        .map(this::text)
                        .toList(),
                labels.texts(edition));
    }

    /** The opening's own come first, since they are what it offers more than others. */
    private static List<LocalizedText> benefits(Vacancy vacancy) {
        return Stream.concat(vacancy.opening().benefits().stream(), vacancy.company().benefits().stream())
                .distinct()
                .toList();
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

    /** What is the same in every language. */
    private Text same(String words) {
        return Text.of(edition, language -> words);
    }

    private Text positions(int number) {
        String label = number == 1 ? "posting-position" : "posting-positions";
        String figure = Figures.number(BigDecimal.valueOf(number));
        return Text.of(edition, language -> labels.word(language, label).replace("{0}", figure));
    }

    private List<Fact> terms(Opening opening) {
        List<Fact> terms = new ArrayList<>();
        terms.add(new Fact(label("posting-place"), Text.of(edition, language -> place(opening, language))));
        terms.add(new Fact(label(salaryLabel(opening)), Text.of(edition, language -> salary(opening, language))));
        terms.add(new Fact(
                label("posting-employment"),
                label("employment-" + opening.employment().word())));
        opening.workDays().ifPresent(days -> terms.add(new Fact(label("posting-work-days"), text(days))));
        opening.hours().ifPresent(hours -> terms.add(new Fact(label("posting-hours"), text(hours))));
        opening.start().ifPresent(date -> terms.add(date("posting-start", date)));
        return terms;
    }

    private String place(Opening opening, Language language) {
        String place = opening.place().in(language);
        return opening.remote() ? place + " (" + labels.word(language, "posting-remote") + ")" : place;
    }

    /** Wages by the hour or the day are no salary, in Thai least of all. */
    private static String salaryLabel(Opening opening) {
        boolean wage = opening.salary() instanceof Range range
                && (range.per() == PayPeriod.HOUR || range.per() == PayPeriod.DAY);
        return wage ? "posting-pay" : "posting-salary";
    }

    private String salary(Opening opening, Language language) {
        Function<String, String> label = name -> labels.word(language, name);
        if (opening.salary() instanceof Range range) {
            boolean one = range.min().compareTo(range.max()) == 0;
            String baht = label.apply(one ? "salary-one" : "salary-range")
                    .replace("{0}", Figures.number(range.min()))
                    .replace("{1}", Figures.number(range.max()));
            return label.apply("salary-" + range.per().word()).replace("{0}", baht);
        }
        return label.apply("salary-by-agreement");
    }

    private List<Fact> contact(Contact contact) {
        List<Fact> facts = new ArrayList<>();
        contact.name().ifPresent(name -> facts.add(new Fact(label("posting-contact-name"), text(name))));
        contact.phone().ifPresent(phone -> facts.add(new Fact(label("posting-contact-phone"), same(phone))));
        contact.email().ifPresent(email -> facts.add(new Fact(label("posting-contact-email"), same(email))));
        contact.line().ifPresent(line -> facts.add(new Fact(label("posting-contact-line"), same(line))));
        return facts;
    }

    private List<Fact> dates(Opening opening) {
        List<Fact> facts = new ArrayList<>();
        opening.closing().ifPresent(date -> facts.add(date("posting-closing", date)));
        opening.posted().ifPresent(date -> facts.add(date("posting-posted", date)));
        return facts;
    }

    private Fact date(String label, LocalDate date) {
        return new Fact(label(label), Text.of(edition, language -> Figures.date(date, language)));
    }
}
