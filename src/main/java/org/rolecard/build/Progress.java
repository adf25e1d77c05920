package org.rolecard.build;

/** Is told how far a build has come; from several threads. */
public interface Progress {
    /**
     * A role is done.
     *
     * @param done how many are
     * @param total how many there are
     * @param role the one that was finished last
     */
    void roleDone(int done, int total, String role);
}
