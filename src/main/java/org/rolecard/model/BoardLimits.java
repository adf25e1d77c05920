package org.rolecard.model;

/**
 * How long the texts of a posting may be on job boards, in characters as people count them.
 *
 * @param title the title
 * @param teaser what is read first
 * @param bullet each point of a list
 * @param whole everything together, in one language
 */
public record BoardLimits(int title, int teaser, int bullet, int whole) {}
