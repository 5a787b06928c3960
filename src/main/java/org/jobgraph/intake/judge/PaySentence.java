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
            "range for the position", "wage", "gehalt", "vergütung", "stundenlohn", "salaire", "rémunération", "salario");

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
        var saysPay = SAYS_PAY.stream().anyMatch(about::contains) || LABEL.matcher(lower.substring(0, at)).matches();
        return saysPay && !isMoreThanPay(about) && !OF_OTHERS.matcher(lower.substring(0, at)).find()
                ? read(sentence.strip())
                : null;
    }

    private static @Nullable PaySentence underHeading(String description, int start, int end) {
        var heading = PayHeading.over(description, start);
        var line = description.substring(start, end);
        return heading != null && !isMoreThanPay(heading.toLowerCase(Locale.ROOT)) && PayHeading.isAmountAlone(line)
                && !PayHeading.goesOn(description, end)
                        ? read(heading.strip() + " " + line.strip())
                        : null;
    }

    private static boolean isMoreThanPay(String about) {
        return MORE_THAN_PAY.stream().anyMatch(about::contains);
    }

    private static @Nullable PaySentence read(String sentence) {
        var pay = PayText.ofSentence(sentence);
        return pay != null && isExplicit(pay) ? new PaySentence(sentence, pay) : null;
    }

    private static boolean isExplicit(PayText pay) {
        var most = pay.max() == null ? pay.min() : pay.max();
        var isBenefit = pay.period() == PayPeriod.YEAR && most != null && most.compareTo(LEAST_A_YEAR) < 0;
        var isRange = pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) != 0;
        return !isBenefit && (isRange || pay.period() != null);
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
