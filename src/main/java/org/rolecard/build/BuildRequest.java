package org.rolecard.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rolecard.document.Edition;

/**
 * What is to be built.
 *
 * @param roles ids of roles; none means all
 * @param kinds kinds of documents; none means all
 * @param editions the editions
 * @param formats the formats
 * @param folders where files come from and go to
 * @param jobs how many roles are built at a time
 * @param date the date that PDFs carry, if any
 * @param replaceMissing whether PDFs show a box for a character that no font has, instead of being refused
 * @param actuals the file that the scorecard of the one role is filled in from; without it, scorecards are empty forms
 */
public record BuildRequest(
        List<String> roles,
        List<String> kinds,
        List<Edition> editions,
        List<Format> formats,
        Folders folders,
        int jobs,
        Optional<Instant> date,
        boolean replaceMissing,
        Optional<Path> actuals) {
    /**
     * Where files come from and go to.
     *
     * @param roles the user's role files
     * @param templates the user's templates
     * @param out what is built
     */
    public record Folders(Path roles, Path templates, Path out) {}

    /** Copies the lists. */
    public BuildRequest {
        roles = List.copyOf(roles);
        kinds = List.copyOf(kinds);
        editions = List.copyOf(editions);
        formats = List.copyOf(formats);
    }

    /** A build of empty forms. */
    public BuildRequest(
            List<String> roles,
            List<String> kinds,
            List<Edition> editions,
            List<Format> formats,
            Folders folders,
            int jobs,
            Optional<Instant> date,
            boolean replaceMissing) {
        this(roles, kinds, editions, formats, folders, jobs, date, replaceMissing, Optional.empty());
    }
}
