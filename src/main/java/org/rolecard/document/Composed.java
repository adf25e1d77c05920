package org.rolecard.document;

import java.util.List;
import java.util.Map;

/** A document in the words of one edition, as far as the page around it must know. */
public sealed interface Composed permits RoleDocument, PostingDocument {
    /** Position title. */
    Text title();

    /** The employer. */
    Employer employer();

    /** Code, revision and date, as one line each. */
    List<Text> control();

    /** What the document is about, in a sentence. */
    Text summary();

    /** The fixed words. */
    Map<String, Text> labels();
}
