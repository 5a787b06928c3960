package org.jobgraph.intake.judge;

import java.util.regex.Pattern;

/// Money that is not paid for time: by the mile or piece, equity, bonus, commission and what is earned with them, benefits, and
/// what a company raises or earns. A word for it counts for the amount that it labels, and for no other of the same clause.
final class OtherMoney {

    private static final String WORD = "(?<!\\p{L})(?:equity|stock|options?|shares|bonus|bonuses|commissions?|ote|"
            + "on[- ]target|(?<![$€£])401 ?\\(?k|arr|revenue|raised|funding|funded|valuation|valued|sign[- ]?on|stipend|budget|"
            + "allowance|relocation|tuition|referral|donat\\w+|series [a-f]|assets|aum|savings|insurance|reimburse\\w*|prämie|"
            + "prime)\\b";
    private static final Pattern NAMED = Pattern.compile(WORD, Pattern.CASE_INSENSITIVE);

    /// What lies between an amount and a word that is about something beside it: "$150K w/ equity".
    private static final Pattern APART = Pattern
            .compile("[,&+]|/ ?$|\\b(?:w/|(?:with|plus|and|or|und|oder|et|ou|y|not|before|base|salary|"
                    + "in addition|depending|doe|incl\\w*|excl\\w*)\\b)", Pattern.CASE_INSENSITIVE);

    /// After a label and before its amount: the amount is of something else again.
    private static final Pattern PAY = Pattern.compile("\\b(?:base|salary|wages?|gehalt)\\b", Pattern.CASE_INSENSITIVE);

    /// What a pay is said to leave out, unless the amount of that follows.
    private static final Pattern LEFT_OUT = Pattern.compile(("\\b(?:excluding|exclusive of|excl\\.?|not includ(?:e|ing)|"
            + "in addition to|on top of|apart from|aside from|besides|before|without) (?:[\\p{L}'-]+ ){0,4}?%1$s"
            + "(?:(?:, ?|/| & |,? and |,? or |,? and/or )(?:[\\p{L}'-]+ ){0,3}?%1$s)*"
            + "(?! ?(?:of|up to|worth|[:=(\\d$€£-]))").formatted(WORD), Pattern.CASE_INSENSITIVE);

    /// Where the words about an amount end: at the next number, but for that of a "401k match".
    private static final Pattern NEXT = Pattern.compile("(?<!\\d)(?!401 ?\\(?k\\)? (?:match|contribution|plan))[\\d$€£]",
            Pattern.CASE_INSENSITIVE);

    /// What is paid for right after an amount, when it is no time.
    private static final Pattern PIECE = Pattern
            .compile("[ .,]*(?:\\p{L}+ ){0,2}?(?:per |each |pro |par |por |je |an? |/ ?)(?:loaded )?"
                    + "(?:miles?|km|kilomet(?:er|re)s?|pieces?|stück|pièce|sessions?|deliver(?:y|ies)|visits?|words?|wort|mot|palabra|pages?|"
                    + "seite|articles?|lessons?|units?|orders?|trips?|stops?|tasks?|calls?|patients?|rides?|parcels?|paket|loads?|"
                    + "appointments?|square foot|sq ?ft|acres?|tonnes?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private OtherMoney() {
    }

    /// A text without the money that it only names to leave it out: "salary, excluding bonus and equity, is".
    static String without(String text) {
        return LEFT_OUT.matcher(text).replaceAll(" ");
    }

    static boolean isNamedIn(String clause) {
        return NAMED.matcher(clause).find();
    }

    /// Whether the words before or after an amount say that it is such money: "Bonus: $10,000", "$5,000 signing bonus".
    static boolean isLabel(String before, String after) {
        return labelsNext(before) || labelsLast(after);
    }

    /// Whether the words after an amount say that it is paid by what is done: "per mile", "/ word".
    static boolean isByPiece(String after) {
        return PIECE.matcher(after).lookingAt();
    }

    private static boolean labelsNext(String before) {
        var found = NAMED.matcher(before);
        var end = -1;
        while (found.find()) {
            end = found.end();
        }
        return end >= 0 && !PAY.matcher(before).region(end, before.length()).find();
    }

    private static boolean labelsLast(String after) {
        var next = NEXT.matcher(after);
        var about = next.find() ? after.substring(0, next.start()) : after;
        var found = NAMED.matcher(about);
        return found.find() && !APART.matcher(about.substring(0, found.start())).find();
    }
}
