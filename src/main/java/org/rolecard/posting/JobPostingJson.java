package org.rolecard.posting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolecard.document.PostingDocument;
import org.rolecard.document.Text;
import org.rolecard.json.JsonText;
import org.rolecard.model.Address;
import org.rolecard.model.Codes;
import org.rolecard.model.Employment;
import org.rolecard.model.Language;
import org.rolecard.model.LocalizedText;
import org.rolecard.model.Opening;
import org.rolecard.model.Salary.Range;
import org.rolecard.model.Vacancy;

/**
 * An opening as a {@code JobPosting} of schema.org, with all that Google's job search asks for and the vacancy has.
 * What nobody said is left out and never made up.
 */
public final class JobPostingJson {
    private static final Map<Employment, String> EMPLOYMENT = Map.of(
            Employment.FULL_TIME, "FULL_TIME",
            Employment.PART_TIME, "PART_TIME",
            Employment.CONTRACT, "CONTRACTOR",
            Employment.TEMPORARY, "TEMPORARY",
            Employment.INTERNSHIP, "INTERN",
            Employment.DAILY, "PER_DIEM");

    /** A closing day is over when it is over in Thailand. */
    private static final String END_OF_DAY = "T23:59:59+07:00";

    private final JsonGenerator json;
    private final Vacancy vacancy;
    private final PostingDocument posting;
    private final Language language;

    private JobPostingJson(JsonGenerator json, Vacancy vacancy, PostingDocument posting, Language language) {
        this.json = json;
        this.vacancy = vacancy;
        this.posting = posting;
        this.language = language;
    }

    /**
     * The JSON-LD, or nothing where something is missing that a job posting cannot be without.
     *
     * @param posting the vacancy, composed in that language
     */
    public static Optional<String> of(Vacancy vacancy, PostingDocument posting, Language language) {
        return Missing.of(vacancy).isEmpty()
                ? Optional.of(JsonText.of(json -> new JobPostingJson(json, vacancy, posting, language).write()))
                : Optional.empty();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "JobPosting");
        json.writeStringField("title", posting.title().plain());
        json.writeStringField("description", new DescriptionHtml(posting).text());
        identifier();
        dates();
        json.writeStringField("employmentType", EMPLOYMENT.get(vacancy.opening().employment()));
        json.writeNumberField("totalJobOpenings", vacancy.opening().positions());
        organization();
        place();
        salary();
        lists();
        occupation();
        json.writeEndObject();
    }

    private void identifier() throws IOException {
        object("identifier", "PropertyValue");
        json.writeStringField("name", employer());
        json.writeStringField("value", vacancy.opening().id());
        json.writeEndObject();
    }

    private String employer() {
        return vacancy.company().name().orElseThrow().in(language);
    }

    private void dates() throws IOException {
        Opening opening = vacancy.opening();
        json.writeStringField("datePosted", opening.posted().orElseThrow().toString());
        if (opening.closing().isPresent()) {
            json.writeStringField("validThrough", opening.closing().get() + END_OF_DAY);
        }
        if (opening.start().isPresent()) {
            json.writeStringField("jobStartDate", opening.start().get().toString());
        }
    }

    private void organization() throws IOException {
        object("hiringOrganization", "Organization");
        json.writeStringField("name", employer());
        optional("sameAs", vacancy.company().website());
        optional("logo", vacancy.company().logoUrl());
        json.writeEndObject();
    }

    private void place() throws IOException {
        Opening opening = vacancy.opening();
        String country = opening.address().map(Address::country).orElse(Address.THAILAND);
        if (opening.remote()) {
            json.writeStringField("jobLocationType", "TELECOMMUTE");
            object("applicantLocationRequirements", "Country");
            json.writeStringField("name", country);
            json.writeEndObject();
        } else {
            Address address = opening.address().orElseThrow();
            object("jobLocation", "Place");
            object("address", "PostalAddress");
            optional("streetAddress", words(address.street()));
            optional("addressLocality", words(address.locality()));
            optional("addressRegion", words(address.region()));
            optional("postalCode", address.postalCode());
            json.writeStringField("addressCountry", country);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void salary() throws IOException {
        if (vacancy.opening().salary() instanceof Range range) {
            object("baseSalary", "MonetaryAmount");
            json.writeStringField("currency", "THB");
            object("value", "QuantitativeValue");
            if (range.min().compareTo(range.max()) == 0) {
                json.writeNumberField("value", range.min());
            } else {
                json.writeNumberField("minValue", range.min());
                json.writeNumberField("maxValue", range.max());
            }
            json.writeStringField("unitText", range.per().name());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void lists() throws IOException {
        joined("responsibilities", posting.duties().stream().map(DescriptionHtml::duty));
        joined(
                "qualifications",
                Stream.concat(posting.required().stream(), posting.preferred().stream())
                        .map(Text::plain));
        joined("skills", posting.skills().stream().map(Text::plain));
        joined("jobBenefits", posting.benefits().stream().map(Text::plain));
        joined(
                "workHours",
                Stream.of(vacancy.opening().workDays(), vacancy.opening().hours())
                        .flatMap(Optional::stream)
                        .map(text -> text.in(language)));
    }

    /** The occupation's codes; they are public lists, not the employer's. */
    private void occupation() throws IOException {
        Codes codes = vacancy.role().codes();
        List<String> all = Stream.of(
                        codes.onetSoc().map(code -> "O*NET-SOC " + code),
                        codes.isco08().map(code -> "ISCO-08 " + code))
                .flatMap(Optional::stream)
                .toList();
        if (!all.isEmpty()) {
            json.writeArrayFieldStart("occupationalCategory");
            for (String code : all) {
                json.writeString(code);
            }
            json.writeEndArray();
        }
    }

    private void joined(String property, Stream<String> lines) throws IOException {
        String text = lines.collect(Collectors.joining("\n"));
        if (!text.isEmpty()) {
            json.writeStringField(property, text);
        }
    }

    private void object(String property, String type) throws IOException {
        json.writeObjectFieldStart(property);
        json.writeStringField("@type", type);
    }

    private Optional<String> words(Optional<LocalizedText> text) {
        return text.map(t -> t.in(language));
    }

    private void optional(String property, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(property, value.get());
        }
    }
}
