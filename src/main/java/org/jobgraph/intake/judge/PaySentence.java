package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A sentence of a description that says in so many words what the posting pays: "The base salary range for this role is
/// $120,000 - $150,000 a year." Or a line that is an amount, and a heading over it that says pay. Looked for only around
/// currencies, so that the length of a description costs little.
///
/// @param words the sentence, or its part around the amount, or the heading and the amount
record PaySentence(String words, PayText pay) {

    /// Characters before and after an amount in which its sentence is looked for.
    private static final int BEFORE = 160;
    private static final int AFTER = 140;

    /// A description that names more amounts than this says little about pay with the rest.
    private static final int TRIED = 40;

    private static final Set<String> SAYS_PAY = Set.of("salary", "salaries", "base pay", "pay range", "pay rate", "pay scale",
            "rate of pay", "pay for this", "pay is", "pay:", "pays ", "hourly rate", "hourly pay", "annual pay", "starting pay",
            "base compensation", "compensation range", "compensation for this", "cash compensation", "annual compensation",
            "hiring range", "hourly range", "range for this role", "range for this position", "range for the role",
            "range for the position", "wage", "gehalt", "vergütung", "stundenlohn", "jahresbrutto", "monatsbrutto", "bezahlung",
            "verdienst",
            "salaire", "rémunération", "salario", "salário", "retribución", "retribuzione", "stipendio", "salaris");

    /// Compensation is pay where the amounts are said of it, not where it is for something: "workers' compensation".
    private static final Pattern COMPENSATION = Pattern
            .compile("(?<!workers' )(?<!workers )(?<!worker's )(?<!deferred )(?<!equity )"
                    + "(?<!executive )\\bcompensation (?:will (?:be|vary|range|depend|fall)|ranges?|varies|starts|"
                    + "is (?:in|between|from|within|set|based|expected|estimated|anticipated|[$€£])|(?:of|from|between) [$€£])");

    /// A word for pay right before an amount, with nothing but how far it goes: "Salary: $95k", "Salary up to £70k".
    private static final Pattern LABELLED = Pattern
            .compile("(?:^|[^\\p{L}])(?:(?:base |annual |starting )?(?:salary|pay)|gehalt|"
                    + "jahresgehalt|jahresbrutto|vergütung|salaire|rémunération|salario|salário|retribuzione|stipendio|salaris)"
                    + "(?: ?[:-] ?| (?=up to|from|starting|ab|bis|à partir|jusqu'à|desde|hasta|a partir|até|vanaf|tot))"
                    + "(?:up to|from|starting (?:at|from)|ab|bis(?: zu)?|à partir de|jusqu'à|desde|hasta|a partir de|até|vanaf|tot)?"
                    + " ?[\\d., ]{0,12}\\p{L}{0,2}$", Pattern.UNICODE_CASE);

    /// Without a period, a smaller amount may be for anything.
    private static final BigDecimal LEAST_LABELLED = BigDecimal.valueOf(1_000);

    /// What says pay only when nothing else stands before the amount: "Rate: $60 - $70/hr", not "Growth rate: $60 - $70".
    private static final Pattern LABEL = Pattern.compile("[^\\p{L}]*(?:(?:annual|hourly|daily|base|estimated|expected) ){0,2}"
            + "(?:compensation|rate|range)(?: range)?:[^\\p{L}]*");

    /// What is said before an amount that is more than pay.
    private static final Set<String> MORE_THAN_PAY = Set.of("on target", "on-target", "ote ", "total compensation",
            "total target");

    /// Before an amount: whose pay it is, or what is sold, instead of what this posting pays.
    private static final Pattern OF_OTHERS = Pattern
            .compile("\\b(?:average|median|typical) (?:starting )?(?:salary|salaries|wages?|pay)"
                    + " (?:of|for|among) (?:our )?(?:graduates|alumni|students|customers|clients|members|users|candidates)\\b"
                    + "|\\b(?:our|their|whose) (?:graduates|alumni|students|customers|clients|members|users)\\b"
                    + "|\\bif you (?:earn|make)\\b|\\b(?:earn|earns|earning|make|makes|making) (?:a (?:salary|wage) of )?less than\\b"
                    + "|\\bless than \\W*$|\\b(?:tool|benchmark\\w*|survey|calculator|database)\\b.{0,60}\\bsalar(?:y|ies)\\b");

    private static final String SIGNS = "$€£₹₽₱₩₪₺₴₦¥";
    private static final Set<String> CODES = Set.of("USD", "EUR", "GBP", "CAD", "AUD", "CHF", "SEK", "NOK", "DKK", "PLN", "INR",
            "SGD");

    /// By the year, nobody is paid less: it is a benefit.
    private static final BigDecimal LEAST_A_YEAR = BigDecimal.valueOf(2_000);

    private static final Pattern END = Pattern.compile("[.!?] +(?=\\p{Lu})|\\n");

    /// The first such sentence, or null.
    static @Nullable PaySentence in(String description) {
        var at = currency(description, 0);
        for (var tried = 0; tried < TRIED && at >= 0; tried++) {
            var start = start(description, at);
            var end = end(description, at);
            var found = of(description.substring(start, end), at - start);
            found = found == null ? underHeading(description, start, end) : found;
            if (found != null) {
                return found;
            }
            at = currency(description, end);
        }
        return null;
    }

    /// @param at where in the sentence the first currency stands; what the sentence is about stands before it
    private static @Nullable PaySentence of(String sentence, int at) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        var about = lower.substring(0, Math.min(at + 3, lower.length()));
        var before = lower.substring(0, at);
        var saysPay = SAYS_PAY.stream().anyMatch(about::contains) || LABEL.matcher(before).matches()
                || COMPENSATION.matcher(about).find();
        return saysPay && !isMoreThanPay(about) && !OF_OTHERS.matcher(before).find()
                ? read(sentence.strip(), LABELLED.matcher(PayText.normal(before)).find())
                : null;
    }

    private static @Nullable PaySentence underHeading(String description, int start, int end) {
        var heading = PayHeading.over(description, start);
        var line = description.substring(start, end);
        return heading != null && !isMoreThanPay(heading.toLowerCase(Locale.ROOT)) && PayHeading.isAmountAlone(line)
                && !PayHeading.goesOn(description, end)
                        ? read(heading.strip() + " " + line.strip(), false)
                        : null;
    }

    private static boolean isMoreThanPay(String about) {
        return MORE_THAN_PAY.stream().anyMatch(about::contains);
    }

    /// @param isLabelled whether a word for pay stands right before the amount
    private static @Nullable PaySentence read(String sentence, boolean isLabelled) {
        var pay = PayText.ofSentence(sentence);
        return pay != null && isExplicit(pay, isLabelled) ? new PaySentence(sentence, pay) : null;
    }

    private static boolean isExplicit(PayText pay, boolean isLabelled) {
        var most = pay.max() == null ? pay.min() : pay.max();
        var isBenefit = pay.period() == PayPeriod.YEAR && most != null && most.compareTo(LEAST_A_YEAR) < 0;
        var isRange = pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) != 0;
        var isSalary = isLabelled && most != null && most.compareTo(LEAST_LABELLED) >= 0;
        return !isBenefit && (isRange || pay.period() != null || isSalary);
    }

    /// By hand: a pattern that looks for all of them at each character would be the slowest part of judging.
    private static int currency(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '$' || (sign >= 0x80 && SIGNS.indexOf(sign) >= 0) || (sign >= 'A' && sign <= 'U' && isCode(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isCode(String text, int at) {
        var end = at + 3;
        return end <= text.length() && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end))) && CODES.contains(text.substring(at, end));
    }

    private static int start(String description, int at) {
        var start = Math.max(0, at - BEFORE);
        var end = END.matcher(description).region(start, at);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    private static int end(String description, int at) {
        var limit = Math.min(description.length(), at + AFTER);
        var end = END.matcher(description).region(at, limit);
        return Math.max(at + 1, end.find() ? end.start() : limit);
    }
}
