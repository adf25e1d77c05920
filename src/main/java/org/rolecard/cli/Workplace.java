package org.rolecard.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rolecard.build.BuildRequest.Folders;
import org.rolecard.problem.Message;

/**
 * What all commands share that make documents: where files come from and go to, and how it is done.
 *
 * @param folders where files come from and go to
 * @param jobs how much is made at a time
 * @param replaceMissing whether PDFs show a box for a character that no font has
 * @param quiet whether problems only are printed
 * @param sourceDate the date for built files, where one is given
 */
record Workplace(Folders folders, int jobs, boolean replaceMissing, boolean quiet, Optional<Instant> sourceDate) {
    static final Syntax SYNTAX =
            new Syntax("", 0, 0, List.of("out", "roles", "templates", "jobs"), List.of("replace-missing", "quiet"));

    /** As the options say; refuses what cannot be. */
    static Workplace of(Arguments given) throws UsageFault {
        int jobs = given.number("jobs", Runtime.getRuntime().availableProcessors());
        if (jobs < 1) {
            throw new UsageFault(Message.of("usage.jobs"));
        }
        Folders folders = new Folders(given.source("roles"), given.source("templates"), given.folder("out"));
        return new Workplace(folders, jobs, given.has("replace-missing"), given.has("quiet"), date());
    }

    /** By the convention of reproducible-builds.org: seconds since 1970. */
    private static Optional<Instant> date() throws UsageFault {
        String said = System.getenv("SOURCE_DATE_EPOCH");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (!said.strip().matches("\\d{1,11}")) {
            throw new UsageFault(Message.of("usage.date", said));
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(said.strip())));
    }
}
