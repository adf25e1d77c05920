package org.rolecard.cli;

import java.io.IOException;
import org.rolecard.build.InputFault;

/** One of the program's commands. Its help stands in the files {@code help/NAME.LANG.txt}. */
interface Command {
    /** What may stand behind it. */
    Syntax syntax();

    /** Does it, and returns the exit code. */
    int run(Arguments given) throws UsageFault, InputFault, IOException;
}
