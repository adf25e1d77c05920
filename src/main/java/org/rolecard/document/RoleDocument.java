package org.rolecard.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a document about a role can show, in the words of one edition. Each component is a name that templates can
 * use; every kind of document is a choice from it.
 *
 * @param id the role's id
 * @param edition the edition's tag
 * @param title position title
 * @param otherTitle the English title under the Thai one, as Thai job descriptions carry both
 * @param employer the employer
 * @param control code, revision and date, as one line each
 * @param person whose scorecard it is: label and value, empty where it is to be filled in by hand
 * @param facts what stands at the top of a job description: label and value
 * @param note what readers of its targets must know
 * @param purpose why the position exists
 * @param duties the responsibilities, numbered
 * @param areas the areas of performance, numbered, with their measures
 * @param required what a holder must bring
 * @param preferred what a holder may bring
 * @param skills what a holder can do
 * @param competencies how a holder works
 * @param authority what a holder decides
 * @param relations who a holder works with
 * @param workingConditions place, hours, travel
 * @param scorecard the measures that are scored
 * @param scale how they are scored
 * @param totalWeight the sum of their weights
 * @param result what the scorecard came to, where it is filled in
 * @param approvals who signs a job description
 * @param labels the fixed words
 */
public record RoleDocument(
        String id,
        String edition,
        Text title,
        Optional<Text> otherTitle,
        Employer employer,
        List<Text> control,
        List<Fact> person,
        List<Fact> facts,
        Optional<Text> note,
        Text purpose,
        List<Duty> duties,
        List<AreaSection> areas,
        List<Text> required,
        List<Text> preferred,
        List<Text> skills,
        List<Text> competencies,
        List<Text> authority,
        List<Text> relations,
        List<Text> workingConditions,
        List<ScoreLine> scorecard,
        ScaleText scale,
        String totalWeight,
        Optional<CardResult> result,
        List<Text> approvals,
        Map<String, Text> labels)
        implements Composed {
    @Override
    public Text summary() {
        return purpose;
    }

    /**
     * A responsibility.
     *
     * @param number from 1
     * @param title its heading
     * @param text what is done
     * @param measures the measures that are evidence of it
     * @param notMeasured why there are none
     */
    public record Duty(int number, Text title, Text text, List<Text> measures, Optional<Text> notMeasured) {}

    /**
     * An area of performance.
     *
     * @param number from 1
     * @param name its heading
     * @param measures its measures
     */
    public record AreaSection(int number, Text name, List<MeasureText> measures) {}

    /**
     * A measure.
     *
     * @param id its id
     * @param name its name
     * @param definition what counts
     * @param formula how it is computed
     * @param unit what the figures are in
     * @param goal the target with its sign and unit, such as "≥ 90%"
     * @param threshold scores 1
     * @param target scores 3
     * @param stretch scores 5
     * @param frequency how often it is taken
     * @param source where the figures come from
     * @param perspective its side of the balanced scorecard
     * @param note what the person who fills it in must know
     */
    public record MeasureText(
            String id,
            Text name,
            Text definition,
            Text formula,
            Text unit,
            Text goal,
            String threshold,
            String target,
            String stretch,
            Text frequency,
            Text source,
            Text perspective,
            Optional<Text> note) {}

    /**
     * How measures are scored.
     *
     * @param name the scale's name
     * @param how how results become scores
     * @param grades the grades, from the best, with what they take
     */
    public record ScaleText(Text name, Text how, Text grades) {}

    /**
     * A measure that is scored.
     *
     * @param number from 1
     * @param measure the measure
     * @param weight its weight in per cent
     * @param result what came of it, where the scorecard is filled in
     */
    public record ScoreLine(int number, MeasureText measure, String weight, Optional<LineResult> result) {}
}
