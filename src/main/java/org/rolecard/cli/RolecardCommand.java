package org.rolecard.cli;

import org.rolecard.problem.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rolecard} by itself: says which commands there are. */
@Command(
        name = "rolecard",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Turns role definitions into job descriptions, KPI scorecards and job postings, in Thai and English.",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  rolecard build                         all roles, all documents, into out/",
            "  rolecard build account-manager-sales   one role",
            "  rolecard scorecards people.csv         a scorecard for each person of a list",
            "  rolecard post                          all openings, as job postings, into out/openings/",
            "  rolecard check roles                   what is wrong, and how to mend it",
            "  rolecard score filled                  scores and grades of filled scorecards",
            "  rolecard new delivery-driver           a role file, ready to fill in",
            "  rolecard build --help                  what else build can do"
        })
final class RolecardCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    RolecardCommand(CommandSpec unset) {
        this.spec = unset; // picocli sets it anew
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), SystemLanguage.say(Message.of("usage.no-command")));
    }
}
