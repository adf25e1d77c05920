package org.rolecard.build;

import java.nio.file.Path;

/** A document could not be made, by a fault of the program. It costs its role or person alone: the others are made. */
public final class DocumentFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Path document;
    private final transient Throwable fault;

    DocumentFault(Path document, Throwable fault) {
        super(document.toString(), fault);
        this.document = document;
        this.fault = fault;
    }

    /** The file that it would have been. */
    public Path document() {
        return document;
    }

    /** What happened. */
    public Throwable fault() {
        return fault;
    }

    /** The same, said of a file in a folder. */
    DocumentFault in(Path folder) {
        return new DocumentFault(folder.resolve(document), fault);
    }
}
