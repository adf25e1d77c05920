package org.rolecard.cli;

import java.util.List;
import org.rolecard.schema.RoleSchema;

/** {@code rolecard schema}: prints the JSON Schema of a role file or an opening file. */
final class SchemaCommand implements Command {
    private final Output output;

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Syntax syntax() {
        return new Syntax("", 0, 0, List.of(), List.of("opening"));
    }

    @Override
    public int run(Arguments given) {
        output.results().print(given.has("opening") ? RoleSchema.ofOpenings() : RoleSchema.text());
        return ExitCode.DONE;
    }
}
