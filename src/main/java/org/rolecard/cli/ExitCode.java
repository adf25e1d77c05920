package org.rolecard.cli;

/** What the program ends with, as scripts rely on it. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** A role, a template or other input has errors. */
    static final int INPUT = 1;

    /** Wrong usage. */
    static final int USAGE = 2;

    /** A file or folder could not be read or written. */
    static final int FILES = 3;

    /** A fault of the program itself; sysexits.h calls it EX_SOFTWARE. */
    static final int FAULT = 70;

    private ExitCode() {}
}
