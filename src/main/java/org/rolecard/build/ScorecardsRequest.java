package org.rolecard.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.document.Edition;

/**
 * Whose scorecards are to be made, and how.
 *
 * @param list the list of people
 * @param editions the editions
 * @param formats the formats
 * @param folders where files come from and go to
 * @param jobs how many people's are made at a time
 * @param date the date that files carry, if any
 * @param replaceMissing whether PDFs show a box for a character that no font has, instead of being refused
 * @param overwrite whether a spreadsheet is replaced although somebody changed it, as by filling it in
 */
public record ScorecardsRequest(
        Path list,
        List<Edition> editions,
        List<Format> formats,
        Folders folders,
        int jobs,
        Optional<Instant> date,
        boolean replaceMissing,
        boolean overwrite) {
    /** Copies the lists. */
    public ScorecardsRequest {
        editions = List.copyOf(editions);
        formats = List.copyOf(formats);
    }
}
