package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A pay that a text names: that of the first of its clauses that is about money for time. Equity, bonus, commission and
/// what is earned with them are passed over.
///
/// @param min null for "up to 95k"
/// @param max null for "from 95k"
/// @param currency a code, a shared sign (see [CurrencyWords]), or null
/// @param period null when the text names none; UNKNOWN when it is paid once
record PayText(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, @Nullable PayPeriod period) {

    /// Longer texts are prose; what they say of pay stands in their beginning.
    private static final int READ = 600;

    /// A comma before three digits may be one of thousands; before a space or after a letter it is none.
    private static final Pattern CLAUSES = Pattern.compile("[•|;\\n()\\[\\]]|(?<=\\+)| · "
            + "|, ?(?=[\\p{L}$€£])(?!(?:USD|EUR|GBP|CAD)\\b|[Mm]ax)|, (?=\\d)|(?<=\\p{L}),(?=\\d)"
            + "| (?:plus|with|w/) | (?:and|&) (?=\\p{Ll})(?!(?:more|up|above|over|higher|upwards?)\\b)"
            + "|\\.(?= +\\p{Lu})| / (?=[\\d$€£])");

    /// What a field for pay says.
    static @Nullable PayText read(String text) {
        return read(text, true);
    }

    /// What a sentence about pay says before it comes to anything else; its numbers need a currency.
    static @Nullable PayText ofSentence(String sentence) {
        return read(sentence, false);
    }

    private static @Nullable PayText read(String text, boolean bare) {
        var said = OtherMoney.without(normal(text.length() > READ ? text.substring(0, READ) : text));
        var clauses = CLAUSES.split(said, -1);
        for (var i = 0; i < clauses.length; i++) {
            var pay = new PayClause(clauses[i], i + 1 < clauses.length ? clauses[i + 1] : "", bare).pay();
            if (pay != null || (!bare && OtherMoney.isNamedIn(clauses[i]))) {
                return pay;
            }
        }
        return null;
    }

    /// The text with plain digits, spaces, hyphens and apostrophes, whatever the script and typography.
    static String normal(String text) {
        var normal = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            normal.append(normal(text.charAt(i)));
        }
        return normal.toString();
    }

    private static char normal(char sign) {
        if (sign < 0x80) {
            return sign == '\t' || sign == '\r' ? ' ' : sign;
        }
        if (Character.isDigit(sign)) {
            return (char) ('0' + Character.digit(sign, 10));
        }
        return switch (sign) {
            case '‐', '‑', '‒', '–', '—', '―', '−', '～', '〜' -> '-';
            case '’', '‘', 'ʼ', '´' -> '\'';
            case '＄' -> '$';
            case '￥' -> '¥';
            case '٬' -> ',';
            case '٫' -> '.';
            default -> Character.isSpaceChar(sign) ? ' ' : sign;
        };
    }
}
