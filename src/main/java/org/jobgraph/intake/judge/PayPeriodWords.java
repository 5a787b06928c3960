package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
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

    /// Times that a pay can be for, in the languages of Western Europe.
    private static final String UNITS = "hour|hr|h|std|stunde|day|tag|diem|week|wk|woche|month|mo|mth|monat|year|yr|annum|jahr|anno|"
            + "heure|jour|semaine|mois|année|hora|d[ií]a|semana|mes|a[ñn]o|mês|ora|giorno|settimana|mese|uur|dag|maand|jaar";

    /// What stands before such a time.
    private static final String PER = "(?:\\b(?:per|pro|pr\\.?|par|por|im|je|al|ao|an?) |/ ?|\\b(?:al)?l')";

    /// "Pay per annum, day, week, hour and calendar month" as the British write it; in capitals "PH" is a country.
    private static final String SHORT = "(?-i:pd|pw|ph|pcm)";

    /// German names the time within the word for the pay: "Bruttojahresgehalt".
    private static final String COMPOUND = "\\p{L}{0,12}(?:jahres|monats|stunden|tages)(?:brutto|netto|ziel|grund|fix){0,2}"
            + "(?:gehalt|gehälter|brutto|lohn|satz|einkommen|entgelt|vergütung|salär)";

    private static final String WORDS = "hourly|daily|weekly|monthly|yearly|annually|annual|lpa|once|"
            + "jährlich|monatlich|stündlich|täglich|wöchentlich|mtl|monatl|jährl|"
            + "annuel(?:le)?s?|mensuel(?:le)?s?|horaire|anual(?:es)?|mensual(?:es)?|annu[oai]|mensil[ei]|mensal|mensais|anuais|"
            + "jaarlijks|maandelijks";

    /// After hours or days that are counted: the week of "40 hours a week", "40 Std./Woche" or "35h/semaine".
    private static final String COUNTED = "(?<!(?:hours|hrs|days|times|stunden|std|std\\.|tage|heures|jours|horas|d[ií]as|ore|uur|\\dh|\\d h)"
            + " ?)";

    /// Between the amounts of a range or right after them, the time of each: "$20/hr - $25/hr", "€ 3.000 per maand".
    static final String TIME = "(?:%s(?:%s|an)\\b\\.?|\\b(?:%s|%s)\\b\\.?|\\bp\\.?a\\b\\.?)".formatted(PER, UNITS, WORDS,
            SHORT);

    /// A time after an amount, or a word that says the time by itself.
    private static final Pattern IN_TEXT = Pattern.compile("(?=/|\\b\\p{L})(?:(?<several>" + SEVERAL_IN_TEXT
            + "|(?:\\b(?:per|pro|par|por) |/ ?)(?:shift|schicht|night|season|semester|project|assignment)\\b)"
            + "|" + COUNTED + PER + "(?<unit>" + UNITS + ")\\b"
            + "|" + COUNTED + "(?:\\bpar |/ ?|\\bl')(?<french>an)\\b(?! ?(?:hour|hr|h)\\b)"
            + "|(?<!(?:bi|semi|half)[- ])\\b(?:(?<word>" + WORDS + ")|(?<compound>" + COMPOUND + ")|(?<short>" + SHORT + "))\\b"
            + "|\\bp\\.?a\\b)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A time right after an amount, with nothing that would make it a number of times: "$20-25 hour", not "$20 hour shifts".
    private static final Pattern BARE = Pattern.compile(
            " ?(?<time>hour|hr|day|week|wk|month|mo|mth|year|yr|annum|stunde|std|tag|"
                    + "woche|monat|jahr|mois)\\b(?= *(?:$|[^\\p{L}\\d\\s'-]|(?:base|doe|gross|brutto|salary)\\b))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPOUNDS = Pattern.compile(COMPOUND);

    private PayPeriodWords() {
    }

    /// The period that a text names beside an amount: "per hour", "/yr", "pro Monat", "p.a."; null when it names none.
    /// Paid "once" is UNKNOWN.
    static @Nullable PayPeriod in(String text) {
        var found = IN_TEXT.matcher(text);
        return found.find() ? named(found) : null;
    }

    /// The periods that a text names, in order.
    static Stream<PayPeriod> all(String text) {
        return IN_TEXT.matcher(text).results().map(PayPeriodWords::named);
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

    private static PayPeriod named(MatchResult found) {
        if (found.group("several") != null) {
            return PayPeriod.UNKNOWN;
        }
        var word = Stream.of("unit", "word", "compound", "short").map(found::group).filter(Objects::nonNull).findFirst()
                .orElse("annum");
        return named(word.toLowerCase(Locale.ROOT));
    }

    /// The period that a source's word names: `1 YEAR`, `per-hour-wage`, `monthly`. `NONE`, `1 TIME`, `2 WEEK` and no word
    /// are UNKNOWN.
    static PayPeriod read(@Nullable String word) {
        if (word == null || SEVERAL.matcher(word).find()) {
            return PayPeriod.UNKNOWN;
        }
        for (var part : word.toLowerCase(Locale.ROOT).split("\\P{L}+", -1)) {
            var period = named(part);
            if (period != PayPeriod.UNKNOWN) {
                return period;
            }
        }
        return PayPeriod.UNKNOWN;
    }

    private static PayPeriod named(String part) {
        return switch (part) {
            case "hour", "hours", "hourly", "hr", "h", "std", "stunde", "stündlich", "heure", "horaire", "hora", "ora", "uur",
                    "ph" ->
                PayPeriod.HOUR;
            case "day", "days", "daily", "diem", "tag", "täglich", "jour", "día", "dia", "giorno", "dag", "pd" -> PayPeriod.DAY;
            case "week", "weeks", "weekly", "wk", "woche", "wöchentlich", "semaine", "semana", "settimana", "pw" ->
                PayPeriod.WEEK;
            case "month", "months", "monthly", "mo", "mth", "monat", "monatlich", "monatl", "mtl", "mois", "mensuel",
                    "mensuels",
                    "mensuelle", "mensuelles", "mes", "mês", "mensual", "mensuales", "mensal", "mensais", "mese", "mensile",
                    "mensili", "maand", "maandelijks", "pcm" ->
                PayPeriod.MONTH;
            case "year", "years", "yearly", "yr", "annual", "annually", "annum", "jahr", "jährlich", "jährl", "anno", "lpa",
                    "pa",
                    "année", "annuel", "annuels", "annuelle", "annuelles", "año", "ano", "anual", "anuales", "anuais", "annuo",
                    "annua", "annui", "jaar", "jaarlijks" ->
                PayPeriod.YEAR;
            default -> ofCompound(part);
        };
    }

    private static PayPeriod ofCompound(String part) {
        if (!COMPOUNDS.matcher(part).matches()) {
            return PayPeriod.UNKNOWN;
        }
        return part.contains("jahres")
                ? PayPeriod.YEAR
                : part.contains("monats") ? PayPeriod.MONTH : part.contains("stunden") ? PayPeriod.HOUR : PayPeriod.DAY;
    }
}
