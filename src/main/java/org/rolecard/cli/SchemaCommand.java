package org.rolecard.cli;

import java.util.concurrent.Callable;
import org.rolecard.schema.RoleSchema;
import picocli.CommandLine.Command;

/** {@code rolecard schema}: prints the JSON Schema of a role file. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the JSON Schema of a role file, by which editors complete and explain keys.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Put it beside your roles, and this line at the top of each:",
            "  # yaml-language-server: $schema=role.schema.json",
            "",
            "Example:",
            "  rolecard schema > roles/role.schema.json"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Output output;

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        output.results().print(RoleSchema.text());
        return ExitCode.DONE;
    }
}
