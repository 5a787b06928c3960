package org.jobgraph.intake.judge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// A sentence of a description that says in so many words what the posting pays: "The base salary range for this role is
/// $120,000 - $150,000 a year." Looked for only around currencies, so that the length of a description costs little.
///
/// @param words the sentence, or its part around the amount
record PaySentence(String words, PayText pay) {

    /// Characters before and after an amount in which its sentence is looked for.
    private static final int BEFORE = 160;
    private static final int AFTER = 140;

    /// A description that names more amounts than this says little about pay with the rest.
    private static final int TRIED = 40;

    private static final Set<String> SAYS_PAY = Set.of("salary", "salaries", "base pay", "pay range", "pay rate", "pay scale",
            "rate of pay", "pay for this", "pay is", "pay:", "pays ", "hourly rate", "hourly pay", "annual pay", "starting pay",
            "base compensation", "compensation range", "compensation for this", "cash compensation", "annual compensation",
            "hiring range", "wage", "gehalt", "vergütung", "stundenlohn", "salaire", "rémunération", "salario");

    private static final Pattern SIGN = Pattern
            .compile("[$€£₹₽₱₩₪₺₴₦¥]|(?<=[^A-Z])(?:USD|EUR|GBP|CAD|AUD|CHF|SEK|NOK|DKK|PLN|INR|SGD)(?=[^A-Z])");
    private static final Pattern END = Pattern.compile("[.!?] +(?=\\p{Lu})|\\n");

    /// The first such sentence, or null.
    static @Nullable PaySentence in(String description) {
        var sign = SIGN.matcher(description);
        var from = 0;
        for (var tried = 0; tried < TRIED && from < description.length() && sign.find(from); tried++) {
            var sentence = around(description, sign.start());
            var found = of(sentence.strip());
            if (found != null) {
                return found;
            }
            from = Math.max(sign.end(), description.indexOf(sentence, Math.max(0, sign.start() - BEFORE)) + sentence.length());
        }
        return null;
    }

    private static @Nullable PaySentence of(String sentence) {
        var lower = sentence.toLowerCase(Locale.ROOT);
        if (SAYS_PAY.stream().noneMatch(lower::contains)) {
            return null;
        }
        var pay = PayText.ofSentence(sentence);
        var isRange = pay != null && pay.min() != null && pay.max() != null && pay.min().compareTo(pay.max()) != 0;
        return pay != null && (isRange || pay.period() != null) ? new PaySentence(sentence, pay) : null;
    }

    private static String around(String description, int at) {
        var start = Math.max(0, at - BEFORE);
        var before = END.matcher(description).region(start, at);
        while (before.find()) {
            start = before.end();
        }
        var limit = Math.min(description.length(), at + AFTER);
        var after = END.matcher(description).region(at, limit);
        return description.substring(start, after.find() ? after.start() : limit);
    }
}
