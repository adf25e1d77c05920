package org.rolecard.cli;

import java.util.concurrent.Callable;
import org.rolecard.schema.RoleSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rolecard schema}: prints the JSON Schema of a role file or an opening file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Prints the JSON Schema of a role file or an opening file, by which editors complete and explain keys.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Put it beside your roles, and this line at the top of each:",
            "  # yaml-language-server: $schema=role.schema.json",
            "",
            "Examples:",
            "  rolecard schema > roles/role.schema.json",
            "  rolecard schema --opening > openings/opening.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Output output;

    @Option(names = "--opening", description = "Print that of an opening file.")
    private boolean opening;

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        output.results().print(opening ? RoleSchema.ofOpenings() : RoleSchema.text());
        return ExitCode.DONE;
    }
}
