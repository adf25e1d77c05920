package org.rolecard.posting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The rules of Google's job search for a {@code JobPosting}, written from its documentation and from schema.org, apart
 * from the program that writes one.
 */
public final class JobPostingRules {
    private static final Set<String> EMPLOYMENT =
            Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER");
    private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/]+\\.[^\\s/]+.*");

    /** Properties of JobPosting in schema.org that we may meet. */
    private static final Set<String> KNOWN = Set.of(
            "@context",
            "@type",
            "title",
            "description",
            "identifier",
            "datePosted",
            "validThrough",
            "jobStartDate",
            "employmentType",
            "totalJobOpenings",
            "hiringOrganization",
            "jobLocation",
            "jobLocationType",
            "applicantLocationRequirements",
            "baseSalary",
            "responsibilities",
            "qualifications",
            "skills",
            "jobBenefits",
            "workHours",
            "occupationalCategory",
            "directApply",
            "industry");

    private final List<String> faults = new ArrayList<>();
    private final JsonNode posting;

    private JobPostingRules(JsonNode posting) {
        this.posting = posting;
    }

    /** What breaks the rules. */
    public static List<String> faults(String json) {
        try {
            JobPostingRules rules = new JobPostingRules(new ObjectMapper().readTree(json));
            rules.check();
            return rules.faults;
        } catch (JsonProcessingException e) {
            return List.of("is no JSON: " + e.getOriginalMessage());
        }
    }

    private void check() {
        require(posting.path("@context").asText().matches("https?://schema\\.org/?"), "@context is schema.org");
        require(type(posting).equals("JobPosting"), "@type is JobPosting");
        posting.fieldNames().forEachRemaining(name -> require(KNOWN.contains(name), name + " is no property"));
        require(text(posting, "title"), "title is required");
        description();
        require(isDate(posting.path("datePosted").asText()), "datePosted is required, in ISO 8601");
        optionalDate("validThrough");
        optionalDate("jobStartDate");
        organization(posting.path("hiringOrganization"));
        location();
        salary(posting.path("baseSalary"));
        if (posting.has("employmentType")) {
            require(EMPLOYMENT.contains(posting.path("employmentType").asText()), "employmentType is one of the words");
        }
        if (posting.has("identifier")) {
            JsonNode identifier = posting.path("identifier");
            require(
                    type(identifier).equals("PropertyValue") && text(identifier, "name") && text(identifier, "value"),
                    "identifier is a PropertyValue with name and value");
        }
        if (posting.has("directApply")) {
            require(posting.path("directApply").isBoolean(), "directApply is true or false");
        }
        if (posting.has("totalJobOpenings")) {
            require(posting.path("totalJobOpenings").asInt() > 0, "totalJobOpenings is a number from 1");
        }
    }

    private void description() {
        String html = posting.path("description").asText();
        require(text(posting, "description"), "description is required");
        require(!html.equals(posting.path("title").asText()), "description is not the title");
        require(html.contains("<p>") || html.contains("<br>") || html.contains("\n"), "description has paragraphs");
        Set<String> tags = Set.of("body", "p", "ul", "li", "br");
        for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
            require(tags.contains(element.tagName()), "description has <" + element.tagName() + ">");
            require(element.attributes().isEmpty(), "description has attributes");
        }
    }

    private void organization(JsonNode organization) {
        require(
                type(organization).equals("Organization") && text(organization, "name"),
                "hiringOrganization has a name");
        for (String url : List.of("sameAs", "logo")) {
            require(
                    !organization.has(url)
                            || URL.matcher(organization.path(url).asText()).matches(),
                    url + " is an absolute address");
        }
    }

    private void location() {
        boolean remote = posting.has("jobLocationType");
        require(
                !remote || posting.path("jobLocationType").asText().equals("TELECOMMUTE"),
                "jobLocationType is only TELECOMMUTE");
        JsonNode requirement = posting.path("applicantLocationRequirements");
        boolean required = Set.of("Country", "State").contains(type(requirement)) && text(requirement, "name");
        require(!remote || required, "TELECOMMUTE has a country for applicants");
        JsonNode address = posting.path("jobLocation").path("address");
        boolean place = type(posting.path("jobLocation")).equals("Place")
                && type(address).equals("PostalAddress")
                && address.path("addressCountry").asText().matches("[A-Z]{2}");
        require(place || (required && !posting.has("jobLocation")), "jobLocation has an address with its country");
    }

    private void salary(JsonNode salary) {
        if (salary.isMissingNode()) {
            return;
        }
        JsonNode value = salary.path("value");
        boolean one = value.path("value").isNumber() && value.path("value").asDouble() > 0;
        boolean range = value.path("minValue").isNumber()
                && value.path("maxValue").isNumber()
                && value.path("minValue").asDouble() <= value.path("maxValue").asDouble();
        require(type(salary).equals("MonetaryAmount"), "baseSalary is a MonetaryAmount");
        require(salary.path("currency").asText().matches("[A-Z]{3}"), "baseSalary has a currency");
        require(type(value).equals("QuantitativeValue") && one != range, "baseSalary has a value or a range");
        require(UNITS.contains(value.path("unitText").asText()), "unitText is one of the words");
    }

    private void optionalDate(String property) {
        require(!posting.has(property) || isDate(posting.path(property).asText()), property + " is in ISO 8601");
    }

    private static boolean isDate(String said) {
        try {
            return said.contains("T") ? OffsetDateTime.parse(said) != null : LocalDate.parse(said) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String type(JsonNode node) {
        return node.path("@type").asText();
    }

    private static boolean text(JsonNode node, String property) {
        return node.path(property).isTextual() && !node.path(property).asText().isBlank();
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            faults.add(rule);
        }
    }
}
