package org.rolecard.build;

/** A role or a kind of document that does not exist was asked for. */
public final class UnknownName extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownName(String message) {
        super(message);
    }
}
