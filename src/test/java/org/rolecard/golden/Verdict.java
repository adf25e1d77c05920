package org.rolecard.golden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * What veraPDF says of a PDF.
 *
 * @param failures each rule that it breaks, once
 * @param assertions how many things were looked at
 */
public record Verdict(Set<String> failures, int assertions) {
    /** Judges a PDF by a standard. */
    public static Verdict of(Path pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream in = Files.newInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> failures = new TreeSet<>();
            result.getTestAssertions().stream()
                    .filter(a -> a.getStatus() != TestAssertion.Status.PASSED)
                    .forEach(a -> failures.add(a.getRuleId().getClause() + " " + a.getMessage()));
            return new Verdict(failures, result.getTotalAssertions());
        }
    }
}
