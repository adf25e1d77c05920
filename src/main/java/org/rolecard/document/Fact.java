package org.rolecard.document;

/**
 * One line about a position or a person.
 *
 * @param label what it is
 * @param value what it is here
 */
public record Fact(Text label, Text value) {}
