package org.rolecard.cli;

import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The date for built files, by the convention of reproducible-builds.org: seconds since 1970. */
final class SourceDate {
    private SourceDate() {}

    static Optional<Instant> of(CommandLine commandLine) {
        String said = System.getenv("SOURCE_DATE_EPOCH");
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (!said.strip().matches("\\d{1,11}")) {
            throw new ParameterException(
                    commandLine, "SOURCE_DATE_EPOCH must be a number of seconds, and is '" + said + "'");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(said.strip())));
    }
}
