package org.rolecard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a document about an opening can show, in the words of one edition; each component is a name that templates
 * can use. What is internal to the employer (measures, targets, weights, level, superior, document control) is not in
 * it, so that no template can publish it.
 *
 * @param id the opening's id
 * @param edition the edition's tag
 * @param title position title
 * @param otherTitle the English title under the Thai one
 * @param positions how many places are to be filled, such as "2 positions"
 * @param employer the employer
 * @param terms place, salary, employment, days, hours, start: label and value
 * @param teaser what applicants read first
 * @param duties what the work is
 * @param required what applicants must bring
 * @param preferred what they may bring
 * @param skills what they can do
 * @param benefits what is offered
 * @param howToApply how one applies
 * @param contact who to turn to: label and value
 * @param dates when it was posted and when it closes: label and value
 * @param notices equal opportunity and personal data
 * @param labels the fixed words
 */
public record PostingDocument(
        String id,
        String edition,
        Text title,
        Optional<Text> otherTitle,
        Text positions,
        Employer employer,
        List<Fact> terms,
        Text teaser,
        List<Duty> duties,
        List<Text> required,
        List<Text> preferred,
        List<Text> skills,
        List<Text> benefits,
        Optional<Text> howToApply,
        List<Fact> contact,
        List<Fact> dates,
        List<Text> notices,
        Map<String, Text> labels)
        implements Composed {
    /**
     * Something that the holder answers for.
     *
     * @param title its heading
     * @param text what is done
     */
    public record Duty(Text title, Text text) {}

    /** A posting has no document control. */
    @Override
    public List<Text> control() {
        return List.of();
    }

    @Override
    public Text summary() {
        return teaser;
    }
}
