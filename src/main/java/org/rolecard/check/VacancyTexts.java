package org.rolecard.check;

import java.util.List;
import org.rolecard.model.Address;
import org.rolecard.model.Company;
import org.rolecard.model.Opening;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.problem.FieldPath;

/** The texts that a posting shows, by the file that they stand in. */
final class VacancyTexts {
    private static final FieldPath ROOT = FieldPath.root();

    private VacancyTexts() {}

    static List<Located> of(Opening opening) {
        LocatedTexts texts = new LocatedTexts();
        texts.add(ROOT.key("place"), opening.place());
        opening.address().ifPresent(address -> add(address, texts));
        texts.add(ROOT.key("work-days"), opening.workDays());
        texts.add(ROOT.key("hours"), opening.hours());
        texts.add(ROOT.key("teaser"), opening.teaser());
        texts.add(ROOT.key("benefits"), opening.benefits());
        texts.add(ROOT.key("contact").key("name"), opening.contact().name());
        return texts.all();
    }

    private static void add(Address address, LocatedTexts texts) {
        FieldPath path = ROOT.key("address");
        texts.add(path.key("street"), address.street());
        texts.add(path.key("locality"), address.locality());
        texts.add(path.key("region"), address.region());
    }

    /** Those of the role; its purpose only where the opening has no teaser of its own. */
    static List<Located> of(Role role, boolean withPurpose) {
        LocatedTexts texts = new LocatedTexts();
        texts.add(ROOT.key("title"), role.title());
        if (withPurpose) {
            texts.add(ROOT.key("purpose"), role.purpose());
        }
        for (int i = 0; i < role.responsibilities().size(); i++) {
            FieldPath path = ROOT.key("responsibilities").item(i);
            Responsibility responsibility = role.responsibilities().get(i);
            texts.add(path.key("title"), responsibility.title());
            texts.add(path.key("text"), responsibility.text());
        }
        FieldPath qualifications = ROOT.key("qualifications");
        texts.add(qualifications.key("required"), role.qualifications().required());
        texts.add(qualifications.key("preferred"), role.qualifications().preferred());
        texts.add(ROOT.key("skills"), role.skills());
        return texts.all();
    }

    static List<Located> of(Company company) {
        LocatedTexts texts = new LocatedTexts();
        texts.add(ROOT.key("name"), company.name());
        texts.add(ROOT.key("benefits"), company.benefits());
        texts.add(ROOT.key("how-to-apply"), company.howToApply());
        texts.add(ROOT.key("equal-opportunity"), company.equalOpportunity());
        texts.add(ROOT.key("privacy-notice"), company.privacyNotice());
        return texts.all();
    }
}
