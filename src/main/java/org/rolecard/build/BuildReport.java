package org.rolecard.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rolecard.problem.Problem;
import org.rolecard.problem.Severity;
import org.rolecard.source.FileTrouble;

/**
 * What came of a build.
 *
 * @param misnamed problems of files that are named like no role
 * @param roles what came of each role, in the order of their ids
 */
public record BuildReport(List<Problem> misnamed, List<RoleResult> roles) {
    /** Copies the lists. */
    public BuildReport {
        misnamed = List.copyOf(misnamed);
        roles = List.copyOf(roles);
    }

    /** Whether any input has an error. */
    public boolean anyError() {
        return !misnamed.isEmpty()
                || roles.stream().flatMap(r -> r.problems().stream()).anyMatch(p -> p.severity() == Severity.ERROR);
    }

    /**
     * What came of one role.
     *
     * @param id the role's id
     * @param written its files, as the user would name them
     * @param problems what is wrong with it; after an error nothing was written
     * @param trouble a file that could not be read or written
     * @param fault a document that could not be made by a fault of the program; nothing was written
     */
    public record RoleResult(
            String id,
            List<Path> written,
            List<Problem> problems,
            Optional<FileTrouble> trouble,
            Optional<DocumentFault> fault) {
        /** Copies the lists. */
        public RoleResult {
            written = List.copyOf(written);
            problems = List.copyOf(problems);
        }

        /** A role without a fault of the program. */
        RoleResult(String id, List<Path> written, List<Problem> problems, Optional<FileTrouble> trouble) {
            this(id, written, problems, trouble, Optional.empty());
        }
    }
}
