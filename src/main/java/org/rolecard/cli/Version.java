package org.rolecard.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar says it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"rolecard " + number()};
    }

    /** The number alone. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
