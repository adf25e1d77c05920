package org.rolecard.reading;

import org.rolecard.model.Company;
import org.rolecard.yaml.YamlFile;

/** Reads the company file. */
public final class CompanyReader {
    private CompanyReader() {}

    /** The employer that a file describes. */
    public static ReadFile<Company> read(YamlFile file) {
        Reading reading = new Reading(file);
        if (file.root().isEmpty()) {
            return reading.done(Company.unknown());
        }
        Fields f = reading.fields(file);
        Company company = new Company(
                f.optionalText("name"),
                f.optionalWord("logo"),
                f.optionalText("address"),
                f.optionalTexts("benefits"),
                f.optionalText("how-to-apply"),
                f.optionalText("equal-opportunity"),
                f.optionalText("privacy-notice"),
                f.optionalUrl("website"),
                f.optionalUrl("logo-url"),
                f.optionalWord("scale"),
                f.optionalTexts("approval-lines"));
        f.noOthers();
        return reading.done(company);
    }
}
