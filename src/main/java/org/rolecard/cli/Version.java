package org.rolecard.cli;

import java.util.Optional;

/** The program's version, as its jar says it. */
final class Version {
    private Version() {}

    /** The number. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
