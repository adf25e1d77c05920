package org.rolecard.build;

/** Is told how far a build has come; from several threads. */
public interface Progress {
    /**
     * So far it is.
     *
     * @param done how many roles are done; 0 at the start
     * @param total how many there are
     * @param role the one that was finished last; empty at the start
     */
    void reached(int done, int total, String role);
}
