package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An amount as a text writes it: "$146.9K", "45,50 €", "CHF 120'000", "₹1,20,000".
///
/// @param value with the decimals that the text has: 146.9K has the scale -2
/// @param scale how many zeros a word or letter adds: 3 for "k", 0 for none
/// @param currency a code or a shared sign, see [CurrencyWords]; null when none stands beside it
/// @param loose whether it is a number that only a currency, a scale or the field it stands in makes an amount
record Amount(int start, int end, BigDecimal value, int scale, boolean cents, @Nullable String currency, boolean loose) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final String NUMBER = "\\d{1,3}(?:[ ']\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d{1,2})?"
            + "|\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?|\\d{1,13}(?:[.,]\\d{1,3})?";

    /// What stands for no cents: "CHF 110'000.-", "3.500,- €".
    private static final String NO_CENTS = "(?:[.,]--?(?! ?[$€£]? ?\\d))?";
    private static final String SCALE = "[kK]|MM?|mm?|mn|mio\\.?|[Mm]illions?|L|LPA|[Ll]akhs?|[Ll]acs?|[Cc]rores?|Cr|"
            + "[Tt]housand|тыс\\.?|[Tt]sd\\.?";
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\d.,])(?<before>(?:%s ?){0,2})(?<number>%s)(?![\\d'])%s"
            .formatted(CurrencyWords.BEFORE, NUMBER, NO_CENTS)
            + "(?: ?(?<scale>%s)(?!\\p{L}))?(?<after>(?: ?%s){0,2})".formatted(SCALE, CurrencyWords.AFTER));
    private static final Pattern MARK = Pattern.compile(CurrencyWords.BEFORE + "|[a-z]{3}");
    private static final Pattern NO_AMOUNT = Pattern.compile(
            "^(?:(?: ?-+ ?[\\d.,]{1,6})? ?%| ?\\(k\\)|\\+? ?-?(?:years?|yrs?|hours?|hrs|h|days?|weeks?|months?|"
                    + "people|employees|times|x|st|nd|rd|th)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIL = Pattern.compile(" ?(?:-+|to|bis) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CENTS = Pattern.compile("\\d[.,]\\d\\d");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /// The amounts of a [PayText#normal] text, in order.
    static List<Amount> in(String text) {
        var amounts = new ArrayList<Amount>();
        var found = AMOUNT.matcher(text);
        while (found.find()) {
            var amount = of(found.toMatchResult(), text, amounts.isEmpty() ? null : amounts.getLast());
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static @Nullable Amount of(MatchResult found, String text, @Nullable Amount previous) {
        var number = found.group("number");
        var scale = scale(found.group("scale"));
        var written = currency(found.group("before") + " " + found.group("after"));
        var currency = written == null && "LPA".equalsIgnoreCase(found.group("scale")) ? "INR" : written;
        var amount = new Amount(found.start(), found.end(), value(number, scale), scale, CENTS.matcher(number).find(), currency,
                currency == null && scale == 0);
        var retirement = number.equals("401") && scale == 3 && currency == null;
        var isCount = currency == null && (CALENDAR_YEAR.matcher(number).matches()
                || (NO_AMOUNT.matcher(text).region(found.end(), text.length()).lookingAt()
                        && !amount.isForTime(text, previous)));
        return retirement || isCount || text.startsWith("%", found.end()) ? null : amount;
    }

    /// Whether the time that follows is paid for, not counted: "75,000 year", "$20-25 hour", but "5 year".
    private boolean isForTime(String text, @Nullable Amount previous) {
        if (PayPeriodWords.bare(text.substring(end)) == null) {
            return false;
        }
        var isUpper = previous != null && !previous.loose && UNTIL.matcher(text).region(previous.end, start).matches()
                && value.compareTo(previous.value) >= 0 && PayEnds.isOfOneSize(previous.value, value);
        return isUpper || value.compareTo(THOUSAND) >= 0;
    }

    /// This amount in the scale of the other end of its range: the 100 of "100 – 140K", the 170 of "$170-195,000".
    BigDecimal valueBeside(Amount other) {
        if (scale > 0 || cents || value.compareTo(THOUSAND) >= 0) {
            return value;
        }
        var thousands = value.multiply(THOUSAND);
        var isShort = other.loose && thousands.compareTo(other.value) < 0 && PayEnds.isOfOneSize(thousands, other.value);
        return other.scale > 0 ? scaled(value, other.scale) : isShort ? thousands : value;
    }

    private static BigDecimal value(String number, int scale) {
        var bare = number.replace(" ", "").replace("'", "");
        var decimal = decimalPoint(bare, scale);
        var digits = decimal < 0
                ? bare.replaceAll("[.,]", "")
                : bare.substring(0, decimal).replaceAll("[.,]", "") + "." + bare.substring(decimal + 1);
        return scaled(new BigDecimal(digits), scale);
    }

    /// A machine that writes thousands writes a tenth of them too, so "120K" stands for 120.0K.
    private static BigDecimal scaled(BigDecimal value, int scale) {
        return scale == 0 ? value : value.setScale(Math.max(1, value.scale())).scaleByPowerOfTen(scale);
    }

    /// Where the decimals begin, or -1: the last mark, when less than three digits follow it; three decimals only beside
    /// a scale, after a point, or after a zero.
    private static int decimalPoint(String number, int scale) {
        var mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (mark < 0) {
            return -1;
        }
        var sign = number.charAt(mark);
        var only = number.indexOf(sign) == mark;
        var decimals = number.length() - mark - 1;
        var three = decimals == 3 && only && ((scale > 0 && sign == '.') || number.startsWith("0"));
        return only && (decimals < 3 || three) ? mark : -1;
    }

    private static int scale(@Nullable String word) {
        return word == null ? 0 : switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "k", "thousand", "тыс", "tsd" -> 3;
            case "l", "lpa", "lakh", "lakhs", "lac", "lacs" -> 5;
            case "cr", "crore", "crores" -> 7;
            default -> 6;
        };
    }

    /// A code says more than a shared sign beside it: "$90,000 CAD".
    private static @Nullable String currency(String marks) {
        String currency = null;
        var found = MARK.matcher(marks);
        while (found.find()) {
            var read = CurrencyWords.read(found.group());
            currency = currency == null || CurrencyWords.isShared(currency) ? read : currency;
        }
        return currency;
    }
}
