package org.rolecard.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolecard.document.Edition;
import org.rolecard.model.Company;
import org.rolecard.model.Language;
import org.rolecard.model.Vacancy;

/** JSON-LD keeps to the rules of those who read it, and says nothing that nobody said. */
class JobPostingJsonTest {
    private static String json(Vacancy vacancy, Language language) {
        return find(vacancy, language).orElseThrow();
    }

    private static Optional<String> find(Vacancy vacancy, Language language) {
        return JobPostingJson.of(vacancy, SampleVacancy.document(vacancy, Edition.of(language)), language);
    }

    private static JsonNode english(String opening) throws IOException {
        return new ObjectMapper().readTree(json(SampleVacancy.of(opening), Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsToTheRules(Language language) {
        assertThat(JobPostingRules.faults(json(SampleVacancy.of(SampleVacancy.FULL), language)))
                .isEmpty();
    }

    @Test
    void hasAllThatTheVacancyHas() throws IOException {
        JsonNode json = english(SampleVacancy.FULL);
        ObjectNode rest = ((ObjectNode) json).deepCopy();
        assertThat(rest.remove("description").asText())
                .isEqualTo("<p>Bake with us</p><p>Responsibilities</p><ul><li>Baking: Bake bread</li>"
                        + "<li>Cleaning: Clean up</li></ul><p>Qualifications</p><ul><li>Aged 18</li></ul>"
                        + "<p>Skills</p><ul><li>Kneading</li></ul>"
                        + "<ul><li>Place of work: Shop 1</li><li>Salary: 18,000–22,000 baht a month</li>"
                        + "<li>Employment: Part-time</li><li>Working days: Saturdays</li>"
                        + "<li>Working hours: 04:00–09:00</li><li>Start date: 1 March 2027</li></ul>"
                        + "<p>Benefits</p><ul><li>Free bread</li><li>Social security</li></ul>"
                        + "<p>How to apply</p><p>Write to us</p>"
                        + "<ul><li>Contact: Ms A</li><li>Phone: 02 000 0000</li><li>E-mail: jobs@example.com</li>"
                        + "<li>LINE: @bake</li><li>Applications close: 28 February 2027</li>"
                        + "<li>Posted: 15 January 2027</li></ul>"
                        + "<p>All genders are welcome</p><p>Data is used for recruitment only</p>");
        assertThat(rest).isEqualTo(new ObjectMapper().readTree("""
                {
                  "@context": "https://schema.org",
                  "@type": "JobPosting",
                  "title": "Baker",
                  "identifier": {"@type": "PropertyValue", "name": "The Bakery", "value": "o"},
                  "datePosted": "2027-01-15",
                  "validThrough": "2027-02-28T23:59:59+07:00",
                  "jobStartDate": "2027-03-01",
                  "employmentType": "PART_TIME",
                  "totalJobOpenings": 2,
                  "hiringOrganization": {
                    "@type": "Organization",
                    "name": "The Bakery",
                    "sameAs": "https://bakery.example.com",
                    "logo": "https://bakery.example.com/logo.png"
                  },
                  "jobLocation": {
                    "@type": "Place",
                    "address": {
                      "@type": "PostalAddress",
                      "streetAddress": "1 A Road",
                      "addressLocality": "B District",
                      "addressRegion": "Bangkok",
                      "postalCode": "10400",
                      "addressCountry": "TH"
                    }
                  },
                  "baseSalary": {
                    "@type": "MonetaryAmount",
                    "currency": "THB",
                    "value": {"@type": "QuantitativeValue", "minValue": 18000, "maxValue": 22000, "unitText": "MONTH"}
                  },
                  "responsibilities": "Baking: Bake bread\\nCleaning: Clean up",
                  "qualifications": "Aged 18",
                  "skills": "Kneading",
                  "jobBenefits": "Free bread\\nSocial security",
                  "workHours": "Saturdays\\n04:00–09:00",
                  "occupationalCategory": ["O*NET-SOC 51-3011.00", "ISCO-08 7512"]
                }
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "full-time,FULL_TIME",
        "part-time,PART_TIME",
        "contract,CONTRACTOR",
        "temporary,TEMPORARY",
        "internship,INTERN",
        "daily,PER_DIEM"
    })
    void saysTheKindOfEmploymentInGooglesWords(String ours, String theirs) throws IOException {
        String opening = SampleVacancy.FULL.replace("employment: part-time", "employment: " + ours);
        assertThat(english(opening).path("employmentType").asText()).isEqualTo(theirs);
        assertThat(JobPostingRules.faults(json(SampleVacancy.of(opening), Language.EN)))
                .isEmpty();
    }

    @Test
    void oneFigureIsAValueAndNoRange() throws IOException {
        String opening =
                SampleVacancy.FULL.replace("min: 18000, max: 22000, per: month", "min: 60, max: 60.00, per: hour");
        assertThat(english(opening).path("baseSalary").path("value").toString())
                .isEqualTo("{\"@type\":\"QuantitativeValue\",\"value\":60,\"unitText\":\"HOUR\"}");
        assertThat(JobPostingRules.faults(json(SampleVacancy.of(opening), Language.EN)))
                .isEmpty();
    }

    @Test
    void whatIsByAgreementIsNotSaidInFigures() throws IOException {
        String opening = SampleVacancy.FULL.replace("{min: 18000, max: 22000, per: month}", "by-agreement");
        assertThat(english(opening).has("baseSalary")).isFalse();
    }

    @Test
    void remoteWorkNamesTheCountryOfApplicantsAndNoPlace() throws IOException {
        String opening = SampleVacancy.FULL + "remote: true\n";
        JsonNode json = english(opening);
        assertThat(json.path("jobLocationType").asText()).isEqualTo("TELECOMMUTE");
        assertThat(json.path("applicantLocationRequirements").path("name").asText())
                .isEqualTo("TH");
        assertThat(json.has("jobLocation")).isFalse();
        assertThat(JobPostingRules.faults(json(SampleVacancy.of(opening), Language.EN)))
                .isEmpty();
    }

    @Test
    void whatNobodySaidIsLeftOut() throws IOException {
        String opening = SampleVacancy.FULL.replaceAll("(?m)^(closing|start|hours|work-days):.*\n", "");
        JsonNode json = english(opening);
        for (String property : List.of("validThrough", "jobStartDate", "workHours", "directApply")) {
            assertThat(json.has(property)).as(property).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"posted", "address"})
    void withoutARequiredPropertyThereIsNone(String key) {
        String opening = SampleVacancy.FULL.replaceAll("(?m)^" + key + ":.*\n(  .*\n)*", "");
        Vacancy vacancy = SampleVacancy.of(opening);
        assertThat(find(vacancy, Language.TH)).isEmpty();
        assertThat(Missing.of(vacancy)).singleElement().satisfies(m -> {
            assertThat(m.path().text()).isEqualTo(key);
            assertThat(m.says().in(Language.EN)).contains("'" + key);
        });
    }

    @Test
    void withoutAnEmployerThereIsNone() {
        Vacancy vacancy = SampleVacancy.of(SampleVacancy.FULL, Company.unknown());
        assertThat(find(vacancy, Language.EN)).isEmpty();
        assertThat(Missing.of(vacancy)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"title", "description", "datePosted", "hiringOrganization", "jobLocation", "@type", "@context"})
    void theCheckerItselfMissesWhatIsMissing(String property) throws IOException {
        ObjectNode json = (ObjectNode) english(SampleVacancy.FULL);
        json.remove(property);
        assertThat(JobPostingRules.faults(json.toString())).isNotEmpty();
    }
}
