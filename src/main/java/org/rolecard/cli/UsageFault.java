package org.rolecard.cli;

import org.rolecard.problem.Message;

/** A command line that cannot be meant as it stands. */
final class UsageFault extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Message says;

    UsageFault(Message says) {
        super(says.english());
        this.says = says;
    }

    /** What is wrong with it. */
    Message says() {
        return says;
    }
}
