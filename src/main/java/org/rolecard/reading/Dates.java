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
        String digits = Numbers.withOwnDigits(said.strip());
        Matcher dayFirst = DAY_FIRST.matcher(digits);
        if (dayFirst.matches()) {
            return instead(said, dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(digits);
        return yearFirst.matches()
                ? instead(said, yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Message.of("not-a-date");
    }

    /** The year first of all, for both eras have leap years of their own numbers. */
    private static Message instead(String said, String year, String month, String day) {
        int stated = Integer.parseInt(year);
        boolean buddhist = stated >= FIRST_BUDDHIST_YEAR;
        Optional<LocalDate> date = parsed(String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                buddhist ? stated - ERAS_APART : stated,
                Integer.parseInt(month),
                Integer.parseInt(day)));
        if (date.isEmpty()) {
            return Message.of("not-a-date.no-such-day", said);
        }
        return buddhist
                ? Message.of("not-a-date.buddhist", stated, date.get())
                : Message.of("not-a-date.write", date.get());
    }

    private static Optional<LocalDate> parsed(String said) {
        try {
            return Optional.of(LocalDate.parse(said));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
