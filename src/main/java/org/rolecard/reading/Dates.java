package org.rolecard.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;

/** Recognizes dates, and tells what is to be written in place of others, such as years of the Buddhist era. */
final class Dates {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})");

    /** No document of a company is from a later year, and none that is still in force from an earlier Buddhist one. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private static final int ERAS_APART = 543;

    private Dates() {}

    /** The date, if it is written as it should be. */
    static Optional<LocalDate> read(String said) {
        return parsed(said).filter(date -> date.getYear() < FIRST_BUDDHIST_YEAR);
    }

    /** What to write in place of something that is no date. */
    static Message instead(String said) {
        Optional<LocalDate> meant = meant(Numbers.withOwnDigits(said.strip()));
        if (meant.isEmpty()) {
            return Message.of("not-a-date");
        }
        LocalDate date = meant.get();
        return date.getYear() < FIRST_BUDDHIST_YEAR
                ? Message.of("not-a-date.write", date)
                : Message.of("not-a-date.buddhist", date.getYear(), date.minusYears(ERAS_APART));
    }

    private static Optional<LocalDate> meant(String said) {
        Matcher dayFirst = DAY_FIRST.matcher(said);
        if (dayFirst.matches()) {
            return of(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(said);
        return yearFirst.matches() ? of(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        return parsed(String.format(Locale.ROOT, "%s-%02d-%02d", year, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static Optional<LocalDate> parsed(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
