package org.rolecard.posting;

import java.util.ArrayList;
import java.util.List;
import org.rolecard.model.BoardLimits;
import org.rolecard.model.Company;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.model.Responsibility;
import org.rolecard.model.Role;
import org.rolecard.model.Vacancy;
import org.rolecard.posting.TooLong.Origin;
import org.rolecard.problem.FieldPath;
import org.rolecard.problem.Message;
import org.rolecard.thai.Characters;

/**
 * Finds the texts of a posting that job boards would cut. Nothing is cut here: what to leave out is a person's choice.
 */
public final class BoardLength {
    private static final FieldPath ROOT = FieldPath.root();

    private final BoardLimits limits;
    private final Language language;
    private final List<TooLong> found = new ArrayList<>();

    private BoardLength(BoardLimits limits, Language language) {
        this.limits = limits;
        this.language = language;
    }

    /**
     * What is too long in one language.
     *
     * @param whole the whole text for job boards in that language
     * @param fileName how the file of the whole text is called
     */
    public static List<TooLong> of(
            Vacancy vacancy, BoardLimits limits, Language language, String whole, String fileName) {
        BoardLength length = new BoardLength(limits, language);
        length.texts(vacancy);
        int characters = Characters.count(whole);
        if (characters > limits.whole()) {
            Message says = Message.of("board-limit.whole", characters, limits.whole(), fileName);
            length.found.add(new TooLong(Origin.OPENING, ROOT.key("role"), says));
        }
        return List.copyOf(length.found);
    }

    private void texts(Vacancy vacancy) {
        Opening opening = vacancy.opening();
        Role role = vacancy.role();
        Company company = vacancy.company();
        look("title", limits.title(), Origin.ROLE, ROOT.key("title"), role.title());
        Origin teaser = opening.teaser().isPresent() ? Origin.OPENING : Origin.ROLE;
        FieldPath teaserPath = ROOT.key(opening.teaser().isPresent() ? "teaser" : "purpose");
        look("teaser", limits.teaser(), teaser, teaserPath, vacancy.teaser());
        for (int i = 0; i < role.responsibilities().size(); i++) {
            Responsibility duty = role.responsibilities().get(i);
            FieldPath path = ROOT.key("responsibilities").item(i).key("text");
            String point = duty.title().in(language) + ": " + duty.text().in(language);
            look("bullet", limits.bullet(), Origin.ROLE, path, new LocalizedText(point, point));
        }
        FieldPath qualifications = ROOT.key("qualifications");
        points(
                Origin.ROLE,
                qualifications.key("required"),
                role.qualifications().required());
        points(
                Origin.ROLE,
                qualifications.key("preferred"),
                role.qualifications().preferred());
        points(Origin.ROLE, ROOT.key("skills"), role.skills());
        points(Origin.OPENING, ROOT.key("benefits"), opening.benefits());
        points(Origin.COMPANY, ROOT.key("benefits"), company.benefits());
    }

    private void points(Origin file, FieldPath list, List<LocalizedText> items) {
        for (int i = 0; i < items.size(); i++) {
            look("bullet", limits.bullet(), file, list.item(i), items.get(i));
        }
    }

    private void look(String what, int limit, Origin file, FieldPath path, LocalizedText text) {
        int characters = Characters.count(text.in(language));
        if (characters > limit) {
            Message says = Message.of("board-limit." + what, characters, limit);
            found.add(new TooLong(file, path.key(language.tag()), says));
        }
    }
}
