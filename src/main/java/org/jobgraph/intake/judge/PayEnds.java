package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// How the amounts of a clause become the ends of a pay: which two are a range, and which end of one is open.
final class PayEnds {

    private static final String TIME = "(?: (?:brutto|gross|brut|bruto|lordi))?(?: ?" + PayPeriodWords.TIME + ")?";
    private static final String LEAST = " ?min(?:imum)?\\.?";
    private static final String MOST = "max(?:imum)?\\.?:? ?";

    private static final Pattern JOINED = Pattern.compile(TIME + "(?:"
            + "(?:%1$s)? ?(?:-+|to|bis|tot|and|à|a|до|through|up to|~) ?(?:up to |zu )?(?:%2$s)?|(?:%1$s)?[,;]? ?/? ?%2$s)"
                    .formatted(LEAST, MOST),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Joins two amounts where a word for "between" stands before them or both are alike: "50.000 € und 4.000 € Bonus" are two
    /// things, and so are "$50 / $104,000".
    private static final Pattern AND = Pattern.compile(TIME + " ?(?:and|und|et|y|e|en|och|og|/) ?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "(?<!\\p{L})(?:between|zwischen|entre|tra|fra|tussen|mellan|mellem)(?: (?:ca|circa|approx|environ|etwa|rund)\\.?)? $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile("(?:\\bfrom|\\bstarting (?:at|from)|\\bstarts? at|\\bat least|"
            + "\\bmin(?:imum)?\\.?|\\bab|à partir de|\\bdès|\\bот|\\bover|>=?)[: ]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:\\bup to|\\bmax(?:imum)?\\.?|\\bbis(?: zu)?|jusqu'à|\\bдо|<=?)[: ]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_MORE = Pattern.compile(
            TIME + "(?:\\+| (?:or|and|&) (?:more|up|above|over|higher|upwards?)\\b|%s\\b)".formatted(LEAST),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR_LESS = Pattern.compile(TIME + "(?: or (?:less|below)\\b| max(?:imum)?\\b)",
            Pattern.CASE_INSENSITIVE);

    /// A word before a number that numbers it: "Step 12", "GS-13"; not "from 12".
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\p{L})(?!(?:salary|pays?|wages?|rates?|range|compensation|base|"
                    + "from|between|zwischen|entre|tra|fra|tussen|of|is|at|ab|von|gehalt|min|approx|circa|ca|about|around|earn)\\b)\\p{L}+[ .#-]*$|# ?$",
            Pattern.CASE_INSENSITIVE);

    /// The ends of one pay are of one size.
    private static final BigDecimal WIDEST = BigDecimal.valueOf(8);

    private PayEnds() {
    }

    /// Whether two amounts that follow each other are the ends of a range.
    static boolean isRange(String clause, Amount one, Amount other) {
        return isJoined(clause, one, other) && isOneCurrency(one, other)
                && (one.loose() == other.loose() || isFit(clause, one, other));
    }

    private static boolean isJoined(String clause, Amount one, Amount other) {
        return JOINED.matcher(clause).region(one.end(), other.start()).matches()
                || (AND.matcher(clause).region(one.end(), other.start()).matches()
                        && (BETWEEN.matcher(clause.substring(0, one.start())).find() || isAlike(clause, one, other)));
    }

    /// Whether two amounts are so alike that "and" between them can only mean a range: "EUR 50.000 und EUR 60.000 brutto".
    private static boolean isAlike(String clause, Amount one, Amount other) {
        return !one.loose() && !other.loose() && one.value().compareTo(other.value()) < 0
                && isOfOneSize(one.value(), other.value()) && !OtherMoney.isLabel("", clause.substring(other.end()));
    }

    private static boolean isOneCurrency(Amount one, Amount other) {
        return one.currency() == null || other.currency() == null || one.currency().equals(other.currency())
                || CurrencyWords.isShared(one.currency()) != CurrencyWords.isShared(other.currency());
    }

    /// Whether a number without a currency can be of the pay that the other is of: the 20 of "20-25 $/h", not of "Step 20 -
    /// $25".
    private static boolean isFit(String clause, Amount one, Amount other) {
        var isSigned = other.start() < clause.length() && !Character.isDigit(clause.charAt(other.start()));
        var isNumbered = one.loose() && isSigned && NUMBERED.matcher(clause.substring(0, one.start())).find();
        var least = one.valueBeside(other);
        return !isNumbered && least.compareTo(other.value()) <= 0 && isOfOneSize(least, other.value());
    }

    static boolean isOfOneSize(BigDecimal one, BigDecimal other) {
        var less = one.min(other);
        return less.signum() == 0 || one.max(other).compareTo(less.multiply(WIDEST)) < 0;
    }

    /// "From 90,000", "90,000+", "90,000 or more".
    static boolean isLeast(String before, String after) {
        return AT_LEAST.matcher(before).find() || OR_MORE.matcher(after).lookingAt();
    }

    /// "Up to 90,000", "90,000 max".
    static boolean isMost(String before, String after) {
        return AT_MOST.matcher(before).find() || OR_LESS.matcher(after).lookingAt();
    }
}
