package org.rolecard.style;

/**
 * A font file that the style for print names.
 *
 * @param family the family's name in CSS
 * @param bold true for the bold cut
 * @param italic true for the italic cut
 * @param file the file's path, as it is shown to the user
 * @param data the TrueType font; never changed
 */
public record FontFace(String family, boolean bold, boolean italic, String file, byte[] data) {}
