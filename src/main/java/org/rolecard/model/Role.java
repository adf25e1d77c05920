package org.rolecard.model;

import java.util.List;
import java.util.Optional;

/**
 * A role: what its holder is there for, does, needs and is measured by.
 *
 * @param id the name of the role's file, without its ending
 * @param title position title
 * @param aliases other titles in use for the same position
 * @param family the family of roles that it belongs to, such as {@code sales}
 * @param codes occupation codes
 * @param level grade or level
 * @param department where the position belongs
 * @param reportsTo the superior, by title
 * @param directReports who reports to the holder
 * @param control the document's code, revision and date
 * @param note what readers of its targets must know, such as that they are starting values
 * @param purpose why the position exists, in a sentence
 * @param responsibilities what the holder answers for, in the order they are shown
 * @param qualifications what a holder must and may bring
 * @param skills what a holder can do
 * @param competencies how a holder works
 * @param workingConditions place, hours, travel and the like
 * @param authority what the holder may decide
 * @param relations who the holder works with, inside and outside
 * @param areas areas of performance, in the order they are shown
 * @param measures the measures, each defined once
 * @param scorecard the measures that are scored, and their weights
 * @param accepted findings of the checker that its authors accept, and why
 */
public record Role(
        String id,
        LocalizedText title,
        List<LocalizedText> aliases,
        String family,
        Codes codes,
        Optional<LocalizedText> level,
        LocalizedText department,
        LocalizedText reportsTo,
        Optional<LocalizedText> directReports,
        DocumentControl control,
        Optional<LocalizedText> note,
        LocalizedText purpose,
        List<Responsibility> responsibilities,
        Qualifications qualifications,
        List<LocalizedText> skills,
        List<LocalizedText> competencies,
        List<LocalizedText> workingConditions,
        List<LocalizedText> authority,
        List<LocalizedText> relations,
        List<Area> areas,
        List<Measure> measures,
        List<ScorecardLine> scorecard,
        List<Acceptance> accepted) {
    /** Copies the lists, so that a role never changes. */
    public Role {
        aliases = List.copyOf(aliases);
        responsibilities = List.copyOf(responsibilities);
        skills = List.copyOf(skills);
        competencies = List.copyOf(competencies);
        workingConditions = List.copyOf(workingConditions);
        authority = List.copyOf(authority);
        relations = List.copyOf(relations);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
        scorecard = List.copyOf(scorecard);
        accepted = List.copyOf(accepted);
    }

    /** The same role with other figures, as for one person. */
    public Role with(List<Measure> otherMeasures, List<ScorecardLine> otherScorecard) {
        return new Role(
                id,
                title,
                aliases,
                family,
                codes,
                level,
                department,
                reportsTo,
                directReports,
                control,
                note,
                purpose,
                responsibilities,
                qualifications,
                skills,
                competencies,
                workingConditions,
                authority,
                relations,
                areas,
                otherMeasures,
                otherScorecard,
                accepted);
    }

    /** The measure of that id, if the role defines it. */
    public Optional<Measure> measure(String measureId) {
        return measures.stream().filter(m -> m.id().equals(measureId)).findFirst();
    }

    /** The measures that are evidence of a responsibility, in the order they are defined. */
    public List<Measure> evidenceOf(Responsibility responsibility) {
        return measures.stream()
                .filter(m -> m.responsibilities().contains(responsibility.id()))
                .toList();
    }
}
