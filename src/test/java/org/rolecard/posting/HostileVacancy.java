package org.rolecard.posting;

import java.util.List;
import java.util.Optional;
import org.rolecard.document.SampleRole;
import org.rolecard.model.Address;
import org.rolecard.model.Company;
import org.rolecard.model.Contact;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.model.Qualifications;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.Vacancy;
import org.rolecard.reading.MinimalOpening;

/** A vacancy whose every text is the same. */
final class HostileVacancy {
    private HostileVacancy() {}

    static Vacancy of(String words) {
        LocalizedText text = new LocalizedText(words, words);
        Opening o = MinimalOpening.opening(SampleVacancy.FULL);
        Opening opening = new Opening(
                o.id(),
                o.role(),
                o.positions(),
                text,
                Optional.of(
                        new Address(Optional.of(text), Optional.of(text), Optional.of(text), Optional.of(words), "TH")),
                false,
                o.salary(),
                o.employment(),
                Optional.of(text),
                Optional.of(text),
                o.start(),
                o.posted(),
                o.closing(),
                Optional.of(text),
                List.of(text),
                new Contact(Optional.of(text), Optional.of(words), Optional.of(words), Optional.of(words)),
                List.of());
        return new Vacancy(opening, role(text), company(text, words));
    }

    private static Role role(LocalizedText text) {
        Role r = SampleRole.titled(text);
        return new Role(
                r.id(),
                text,
                r.aliases(),
                r.family(),
                r.codes(),
                r.level(),
                r.department(),
                r.reportsTo(),
                r.directReports(),
                r.control(),
                r.note(),
                text,
                List.of(new Responsibility("a", text, text, Optional.empty())),
                new Qualifications(List.of(text), List.of(text)),
                List.of(text),
                r.competencies(),
                r.workingConditions(),
                r.authority(),
                r.relations(),
                r.areas(),
                r.measures(),
                r.scorecard(),
                r.accepted());
    }

    private static Company company(LocalizedText text, String words) {
        Optional<LocalizedText> some = Optional.of(text);
        LocalizedText other = new LocalizedText(words, words + " ");
        return new Company(
                some,
                Optional.empty(),
                some,
                List.of(text, other),
                some,
                some,
                some,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
