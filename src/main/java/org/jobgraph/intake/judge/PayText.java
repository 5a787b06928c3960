package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A pay that a text names: the first of its clauses that is about money for time. Equity, bonus, commission and what is
/// earned with them stand in clauses of their own and are passed over.
///
/// @param min null for "up to 95k"
/// @param max null for "from 95k"
/// @param currency a code, a shared sign (see [CurrencyWords]), or null
/// @param period null when the text names none; UNKNOWN when it is paid once
record PayText(@Nullable BigDecimal min, @Nullable BigDecimal max, @Nullable String currency, @Nullable PayPeriod period) {

    /// Longer texts are prose; what they say of pay stands in their beginning.
    private static final int READ = 600;

    private static final int BARE_DIGITS = 3;

    private static final Pattern CLAUSES = Pattern
            .compile("[•|;\\n()\\[\\]]|(?<=\\+)|, ?(?=[\\p{L}$€£])(?!(?:USD|EUR|GBP|CAD)\\b)"
                    + "| (?:plus|with) | (?:and|&) (?=\\p{Ll})|\\.(?= +\\p{Lu})| / (?=[\\d$€£])");
    private static final Pattern NO_PAY = Pattern.compile(
            "(?<!\\p{L})(?:equity|stock|options?|shares|bonus|bonuses|commissions?|ote|"
                    + "on[- ]target|(?<![$€£])401 ?\\(?k|arr|revenue|raised|funding|funded|valuation|valued|sign[- ]?on|stipend|budget|allowance|"
                    + "relocation|tuition|referral|donat\\w+|series [a-f]|assets|aum|savings|insurance|reimburse\\w*|prämie|prime)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED = Pattern.compile("(?: ?(?:/|per |an? )(?:hour|hr|h|day|week|month|mo|year|yr))?"
            + " ?(?:-+|to|bis|and|à|a|до|through|up to|~) ?(?:up to )?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_LEAST = Pattern.compile("(?:\\bfrom|\\bstarting (?:at|from)|\\bstarts? at|\\bat least|"
            + "\\bmin(?:imum)?\\.?|\\bab|à partir de|\\bdès|\\bот|\\bover|>=?)[: ]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_MOST = Pattern.compile(
            "(?:\\bup to|\\bmax(?:imum)?\\.?|\\bbis(?: zu)?|jusqu'à|\\bдо|<=?)[: ]*$",
            Pattern.CASE_INSENSITIVE);

    /// What a field for pay says.
    static @Nullable PayText read(String text) {
        return read(text, true);
    }

    /// What a sentence about pay says before it comes to anything else; its numbers need a currency.
    static @Nullable PayText ofSentence(String sentence) {
        return read(sentence, false);
    }

    private static @Nullable PayText read(String text, boolean bare) {
        var clauses = CLAUSES.split(normal(text.length() > READ ? text.substring(0, READ) : text), -1);
        for (var i = 0; i < clauses.length; i++) {
            var next = i + 1 < clauses.length ? clauses[i + 1] : "";
            var isOther = NO_PAY.matcher(clauses[i]).find();
            var pay = isOther ? null : clause(clauses[i], next, bare);
            if (pay != null || (isOther && !bare)) {
                return pay;
            }
        }
        return null;
    }

    private static @Nullable PayText clause(String clause, String next, boolean bare) {
        var amounts = Amount.in(clause);
        for (var i = 0; i < amounts.size(); i++) {
            var one = amounts.get(i);
            var other = i + 1 < amounts.size() && isJoined(clause, one, amounts.get(i + 1)) ? amounts.get(i + 1) : null;
            var pay = other == null ? single(clause, next, one) : range(clause, next, one, other);
            if (pay != null && isPay(one, other, pay, bare)) {
                return pay;
            }
        }
        return null;
    }

    private static boolean isPay(Amount one, @Nullable Amount other, PayText pay, boolean bare) {
        var last = other == null ? one : other;
        var said = pay.period != null || !one.loose() || !last.loose();
        return pay.currency != null || (bare && (said || digits(last) > BARE_DIGITS));
    }

    private static int digits(Amount amount) {
        return amount.value().precision() - amount.value().scale();
    }

    private static boolean isJoined(String clause, Amount one, Amount other) {
        return JOINED.matcher(clause).region(one.end(), other.start()).matches() && (one.currency() == null
                || other.currency() == null || one.currency().equals(other.currency())
                || CurrencyWords.isShared(one.currency()) != CurrencyWords.isShared(other.currency()));
    }

    private static PayText range(String clause, String next, Amount one, Amount other) {
        var currency = CurrencyWords.isShared(one.currency()) || one.currency() == null
                ? Objects.requireNonNullElse(other.currency(), Objects.requireNonNullElse(one.currency(), ""))
                : one.currency();
        return new PayText(one.valueBeside(other), other.value(), currency(currency.isEmpty() ? null : currency, next),
                period(clause, next, one.start(), other.end()));
    }

    private static PayText single(String clause, String next, Amount amount) {
        var before = clause.substring(0, amount.start());
        var open = AT_LEAST.matcher(before).find() || clause.startsWith("+", amount.end());
        var capped = !open && AT_MOST.matcher(before).find();
        return new PayText(capped ? null : amount.value(), open ? null : amount.value(), currency(amount.currency(), next),
                period(clause, next, amount.start(), amount.end()));
    }

    /// "90,000 (CAD)": a clause that is nothing but a currency belongs to the one before it.
    private static @Nullable String currency(@Nullable String beside, String next) {
        var alone = next.strip();
        return (beside == null || CurrencyWords.isShared(beside)) && alone.matches(CurrencyWords.BEFORE)
                ? CurrencyWords.read(alone)
                : beside;
    }

    private static @Nullable PayPeriod period(String clause, String next, int start, int end) {
        var after = PayPeriodWords.in(clause.substring(end));
        var before = after == null ? PayPeriodWords.in(clause.substring(0, start)) : after;
        var within = before == null ? PayPeriodWords.in(clause.substring(start, end)) : before;
        return within == null && next.chars().noneMatch(Character::isDigit) ? PayPeriodWords.alone(next) : within;
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
