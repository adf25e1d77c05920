package org.rolecard.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rolecard.problem.Message;

/** Recognizes plain numbers, and tells what is to be written in place of others. */
final class Numbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern LONG = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern WITH_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    /** {@code 1,00} is none: it may as well lack a digit of a thousand. */
    private static final Pattern WITH_DECIMAL_COMMA = Pattern.compile("-?\\d{1,15},(?!00)\\d{1,2}");

    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?");

    /** What may stand around a number and changes nothing about it; "million" does. */
    private static final Pattern UNIT = Pattern.compile(
            "(?i)[<>≤≥+~฿]?\\s*#\\s*(%|percent|per cent|baht|thb|฿|days?|hours?|hrs?|minutes?|mins?|points?|times|people"
                    + "|บาท|วัน|ชั่วโมง|ชม\\.?|นาที|คะแนน|ครั้ง|คน|ราย|รายการ|ร้อยละ|เปอร์เซ็นต์|เท่า)?|ร้อยละ\\s*#");

    private Numbers() {}

    static boolean isPlain(String said) {
        return PLAIN.matcher(said).matches();
    }

    /** What to write in place of something that is no plain number. */
    static Message instead(String said) {
        String digits = withOwnDigits(said);
        if (LONG.matcher(digits).matches() && !isPlain(digits)) {
            return Message.of("not-a-number.long");
        }
        if (WITH_DECIMAL_COMMA.matcher(digits).matches()) {
            return Message.of("not-a-number.point", digits.replace(',', '.'));
        }
        List<MatchResult> numbers = NUMBER.matcher(digits).results().toList();
        if (numbers.size() != 1) {
            return Message.of("not-a-number");
        }
        String number = numbers.get(0).group();
        String around = digits.substring(0, numbers.get(0).start()) + "#"
                + digits.substring(numbers.get(0).end());
        boolean commas = number.contains(",");
        String plain = number.replace(",", "");
        if (!UNIT.matcher(around).matches()
                || !isPlain(plain)
                || (commas && !WITH_COMMAS.matcher(number).matches())) {
            return Message.of("not-a-number");
        }
        if (!digits.equals(said)) {
            return Message.of("not-a-number.digits", plain);
        }
        if (digits.contains("%")) {
            return Message.of("not-a-number.percent", plain);
        }
        return Message.of(commas ? "not-a-number.comma" : "not-a-number.unit", plain);
    }

    /** Thai digits, and those of other scripts, as 0 to 9. */
    static String withOwnDigits(String said) {
        StringBuilder digits = new StringBuilder();
        said.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            digits.appendCodePoint(digit >= 0 ? '0' + digit : c);
        });
        return digits.toString();
    }
}
