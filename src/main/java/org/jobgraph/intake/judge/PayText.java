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
/// @param months that are paid in a year, where the text says so: 14 of "€ 3.500 pro Monat (14x)"; else null
record PayText(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, @Nullable PayPeriod period,
        @Nullable BigDecimal months) {

    /// Longer texts are prose; what they say of pay stands in their beginning.
    private static final int READ = 600;

    /// A comma before three digits may be one of thousands; before a space or after a letter it is none.
    private static final Pattern CLAUSES = Pattern.compile("[•|;\\n()\\[\\]]|(?<=\\+)| · "
            + "|, ?(?=[\\p{L}$€£])(?!(?:USD|EUR|GBP|CAD)\\b|[Mm]ax)|, (?=\\d)|(?<=\\p{L}),(?=\\d)"
            + "| (?:plus|with|w/) | (?:and|&) (?=\\p{Ll})(?!(?:more|up|above|over|higher|upwards?)\\b)"
            + "|\\.(?= +\\p{Lu})|(?<!\\d{3}) / (?=[\\d$€£])| / (?=[\\d$€£])(?![$€£]\\d{2,3}[,.]?\\d{3}(?!\\d))");

    private static final String SALARIES = "monatsgehälter|monatslöhne|gehälter|mensualités|mensualidades|pagas|mensilità|"
            + "monthly salaries|monthly payments|maandsalarissen";

    /// Months of pay in a year that has only twelve.
    private static final Pattern MONTHS = Pattern.compile(
            ("(?<![\\p{L}\\d.,])(?:(?:x|×|sur) ?(?<times>%1$s)(?= ?(?:$|[^\\p{L}\\d%% ]|(?:mois|months?|monate?|meses|par|%2$s)\\b))"
                    + "|(?<count>%1$s) ?(?:x|×|mal|%2$s)(?![\\p{L}\\d]| \\d))").formatted("1[3-8](?:[.,]5)?", SALARIES),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// What happens at times, and is no pay for them: "ranges are reviewed annually".
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:paid|payable|payroll|review\\w*|adjust\\w*|update\\w*|increase\\w*|leave|vacations?|holidays?|pto)\\b",
            Pattern.CASE_INSENSITIVE);

    /// The one period that the words beside amounts name; UNKNOWN when they name none or several.
    static PayPeriod periodBeside(String text) {
        var named = CLAUSES.splitAsStream(begin(text))
                .filter(clause -> !OtherMoney.isNamedIn(clause) && !ASIDE.matcher(clause).find())
                .flatMap(PayPeriodWords::all).distinct().toList();
        return named.size() == 1 ? named.getFirst() : PayPeriod.UNKNOWN;
    }

    private static String begin(String text) {
        return OtherMoney.without(normal(text.length() > READ ? text.substring(0, READ) : text));
    }

    /// What a field for pay says.
    static @Nullable PayText read(String text) {
        return read(text, true);
    }

    /// What a sentence about pay says before it comes to anything else; its numbers need a currency.
    static @Nullable PayText ofSentence(String sentence) {
        return read(sentence, false);
    }

    private static @Nullable PayText read(String text, boolean bare) {
        var said = begin(text);
        var clauses = CLAUSES.split(said, -1);
        for (var i = 0; i < clauses.length; i++) {
            var pay = new PayClause(clauses[i], i + 1 < clauses.length ? clauses[i + 1] : "", bare).pay();
            if (pay != null) {
                return pay.period() == PayPeriod.MONTH ? pay.of(months(said)) : pay;
            }
            if (!bare && OtherMoney.isNamedIn(clauses[i])) {
                return null;
            }
        }
        return null;
    }

    private PayText of(@Nullable BigDecimal paid) {
        return new PayText(min, max, currency, period, paid);
    }

    private static @Nullable BigDecimal months(String said) {
        var found = MONTHS.matcher(said);
        if (!found.find()) {
            return null;
        }
        var count = found.group("count") == null ? found.group("times") : found.group("count");
        return new BigDecimal(count.replace(',', '.'));
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
