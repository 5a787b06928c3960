package org.jobgraph.intake.judge;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The short line above an amount that says pay: "Annual Salary Range" over "$129,000 — $180,000 USD". The line with the
/// amount has to say nothing else then: "$1,000 a year for learning" is about learning.
final class PayHeading {

    private static final int LONGEST = 90;

    private static final Pattern SAYS_PAY = Pattern
            .compile("(?:.*[^\\p{L}'])?(?:salary|salaries|pay|(?<!workers[' ] ?)compensation|"
                    + "(?:hourly|daily|pay|base) rate|^rate|wages?|(?:jahres|monats|grund)?gehalt|vergütung|stundenlohn|jahresbrutto|"
                    + "salaire|rémunération|salario|salário|retribuzione|stipendio|salaris)"
                    + "(?: (?:range|scale|band|rate|information|transparency)s?)?(?: ?[(-] ?[\\p{L} ]{1,20}\\)?)?"
                    + "(?: (?:for|in|of) [\\p{L}\\d ,.()/&'-]{1,50})?(?: is| are)?[: -]*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE = Pattern.compile("[\\s•*·-]*(?:from |between |zwischen |entre |up to |starting at )?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile(
            " ?(?:(?:hour|hr|day|week|month|year|yr|annum)\\b|" + PayPeriodWords.TIME
                    + ")? ?(?:$|[.,;(+*|•·]|(?:plus|with|and|doe|base|gross|brutto)\\b)",
            Pattern.CASE_INSENSITIVE);

    /// A dash on a line of its own: the other end of the range is on the next.
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\n\\s*[-–—]\\s*\\n");

    private PayHeading() {
    }

    /// The heading over a line, or null when the line before it is none.
    ///
    /// @param start where the line begins
    static @Nullable String over(String description, int start) {
        var end = start;
        while (end > 0 && Character.isWhitespace(description.charAt(end - 1))) {
            end--;
        }
        var begin = end;
        while (begin > 0 && end - begin <= LONGEST && description.charAt(begin - 1) != '\n') {
            begin--;
        }
        var line = description.substring(begin, end);
        var isOwnLine = description.substring(end, start).indexOf('\n') >= 0 && line.length() <= LONGEST;
        return isOwnLine && SAYS_PAY.matcher(PayText.normal(line)).matches() && !OtherMoney.isNamedIn(line) ? line : null;
    }

    /// Whether a range that begins in a line ends in another.
    ///
    /// @param end where the line ends
    static boolean goesOn(String description, int end) {
        return GOES_ON.matcher(description).region(end, description.length()).lookingAt();
    }

    /// Whether a line is an amount or a range, with no more than its currency, its time and what comes on top.
    static boolean isAmountAlone(String line) {
        var text = PayText.normal(line.strip());
        var amounts = Amount.in(text);
        if (amounts.isEmpty() || !BEFORE.matcher(text).region(0, amounts.getFirst().start()).matches()) {
            return false;
        }
        var isRange = amounts.size() > 1 && PayEnds.isRange(text, amounts.get(0), amounts.get(1));
        var last = amounts.get(isRange ? 1 : 0);
        return AFTER.matcher(text).region(last.end(), text.length()).lookingAt();
    }
}
