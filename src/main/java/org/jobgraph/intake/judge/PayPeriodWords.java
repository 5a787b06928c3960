package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// The words of sources for the time that a pay is for.
final class PayPeriodWords {

    /// Words for less or more than one of a time; none of them stands for the time itself.
    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:[2-9]|\\d\\d+)\\b|(?<!\\p{L})(?:bi|semi|half|halb|two|twice|other|second|fortnight\\p{L}*)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /// Such words in a text, unless they only say when it is paid: "$90,000 a year, paid bi-weekly".
    private static final String SEVERAL_IN_TEXT = "\\b(?<!paid )(?:"
            + "(?:bi|semi|half)[- ]?(?:weekly|monthly|yearly|annual|annually|daily|hourly)|fortnightly"
            + "|(?:every|per|each|an?|/) ?(?:(?:two|other|second|2|half)[- ]?(?:hours?|days?|weeks?|months?|years?)|fortnight)"
            + "|twice (?:an? |per |each )?(?:day|week|month|year|daily|weekly|monthly|yearly))\\b";

    /// A time after an amount, or a word that says the time by itself; not the week of "40 hours a week".
    private static final Pattern IN_TEXT = Pattern
            .compile("(?=/|\\b\\p{L})(?:(?<several>" + SEVERAL_IN_TEXT
                    + ")|(?<!hours )(?<!hrs )(?<!days )(?<!times )(?:\\bper |/ ?|\\ban? |\\bpro |\\bpr\\.? )"
                    + "(?<unit>hour|hr|h|std|stunde|day|tag|diem|week|wk|woche|month|mo|mth|monat|year|yr|annum|jahr|anno|mois|heure|jour)\\b"
                    + "|\\bpar (?<french>heure|jour|semaine|mois|an)\\b|(?<!(?:bi|semi|half)[- ])\\b"
                    + "(?<word>hourly|daily|weekly|monthly|yearly|annually|annual|jährlich|monatlich|stündlich|"
                    + "jahresgehalt|monatsgehalt|stundenlohn|lpa|once)\\b"
                    + "|(?<short>\\bp\\.?a\\b))", Pattern.CASE_INSENSITIVE);

    /// A time right after an amount, with nothing that would make it a number of times: "$20-25 hour", not "$20 hour shifts".
    private static final Pattern BARE = Pattern.compile(
            " ?(?<time>hour|hr|day|week|wk|month|mo|mth|year|yr|annum|stunde|std|tag|"
                    + "woche|monat|jahr|mois)\\b(?= *(?:$|[^\\p{L}\\d\\s'-]|(?:base|doe|gross|brutto|salary)\\b))",
            Pattern.CASE_INSENSITIVE);

    private PayPeriodWords() {
    }

    /// The period that a text names beside an amount: "per hour", "/yr", "pro Monat", "p.a."; null when it names none.
    /// Paid "once" is UNKNOWN.
    static @Nullable PayPeriod in(String text) {
        var found = IN_TEXT.matcher(text);
        return found.find() ? named(found) : null;
    }

    /// The period that the words after an amount name, a bare "year" at their start included.
    static @Nullable PayPeriod after(String text) {
        var bare = bare(text);
        return bare == null ? in(text) : bare;
    }

    /// The period that a text begins with and says no more of.
    static @Nullable PayPeriod bare(String text) {
        var found = BARE.matcher(text);
        return found.lookingAt() ? named(found.group("time").toLowerCase(Locale.ROOT)) : null;
    }

    /// The period of a clause that says little else: "per year", "monthly".
    static @Nullable PayPeriod alone(String clause) {
        var found = IN_TEXT.matcher(clause.strip());
        return found.lookingAt() ? named(found) : null;
    }

    private static PayPeriod named(Matcher found) {
        if (found.group("several") != null) {
            return PayPeriod.UNKNOWN;
        }
        var word = Stream.of("unit", "french", "word").map(found::group).filter(Objects::nonNull).findFirst().orElse("annum");
        return named(word.equalsIgnoreCase("an") ? "annum" : word.toLowerCase(Locale.ROOT));
    }

    /// The period that a source's word names: `1 YEAR`, `per-hour-wage`, `monthly`. `NONE`, `1 TIME`, `2 WEEK` and no word
    /// are UNKNOWN.
    static PayPeriod read(@Nullable String word) {
        if (word == null || SEVERAL.matcher(word).find()) {
            return PayPeriod.UNKNOWN;
        }
        for (var part : word.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            var period = named(part);
            if (period != PayPeriod.UNKNOWN) {
                return period;
            }
        }
        return PayPeriod.UNKNOWN;
    }

    private static PayPeriod named(String part) {
        return switch (part) {
            case "hour", "hours", "hourly", "hr", "h", "std", "stunde", "stündlich", "stundenlohn", "heure" -> PayPeriod.HOUR;
            case "day", "days", "daily", "diem", "tag", "jour" -> PayPeriod.DAY;
            case "week", "weeks", "weekly", "wk", "woche", "semaine" -> PayPeriod.WEEK;
            case "month", "months", "monthly", "mo", "mth", "monat", "monatlich", "monatsgehalt", "mois" -> PayPeriod.MONTH;
            case "year", "years", "yearly", "yr", "annual", "annually", "annum", "jahr", "jährlich", "jahresgehalt", "anno",
                    "lpa" ->
                PayPeriod.YEAR;
            default -> PayPeriod.UNKNOWN;
        };
    }
}
