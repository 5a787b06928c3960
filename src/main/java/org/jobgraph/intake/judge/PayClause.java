package org.jobgraph.intake.judge;

import java.util.List;
import java.util.Objects;

import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// A clause of a text about pay: the first of its amounts that is money for time, with the other end of its range.
///
/// @param next the clause after it, which may be no more than its currency or period
/// @param bare whether a number without a currency can be pay, as in a field for it
record PayClause(String text, String next, boolean bare) {

    private static final int BARE_DIGITS = 3;

    @Nullable
    PayText pay() {
        var amounts = Amount.in(text);
        var isFirm = amounts.stream().anyMatch(amount -> !amount.loose());
        var from = 0;
        var isOther = false;
        for (var i = 0; i < amounts.size(); i++) {
            var one = amounts.get(i);
            var isRange = i + 1 < amounts.size() && PayEnds.isRange(text, one, amounts.get(i + 1));
            i += isRange ? 1 : 0;
            var last = amounts.get(i);
            var before = text.substring(from, one.start());
            isOther = OtherMoney.isLabel(before, text.substring(last.end())) || OtherMoney.isByPiece(text.substring(last.end()))
                    || (isOther && before.isBlank());
            // Beside money with a currency, a number without one counts something else: "Level 3: $120,000".
            var isCount = isFirm && one.loose() && last.loose();
            var pay = isOther || isCount ? null : pay(one, isRange ? last : null, reach(amounts, i));
            if (pay != null && isPay(one, last, pay)) {
                return pay;
            }
            from = last.end();
        }
        return null;
    }

    /// How far the words about an amount go. A loose number is pay only by a period of its own.
    private int reach(List<Amount> amounts, int last) {
        return amounts.get(last).loose() && last + 1 < amounts.size() ? amounts.get(last + 1).start() : text.length();
    }

    private boolean isPay(Amount one, Amount last, PayText pay) {
        var said = pay.period() != null || !one.loose() || !last.loose();
        return pay.currency() != null || (bare && (said || digits(last) > BARE_DIGITS));
    }

    private static int digits(Amount amount) {
        return amount.value().precision() - amount.value().scale();
    }

    private PayText pay(Amount one, @Nullable Amount other, int reach) {
        return other == null
                ? single(one, period(one.start(), one.end(), reach))
                : range(one, other, period(one.start(), other.end(), reach));
    }

    private PayText range(Amount one, Amount other, @Nullable PayPeriod period) {
        var currency = CurrencyWords.isShared(one.currency()) || one.currency() == null
                ? Objects.requireNonNullElse(other.currency(), Objects.requireNonNullElse(one.currency(), ""))
                : one.currency();
        return new PayText(one.valueBeside(other), other.value(), currency(currency.isEmpty() ? null : currency), period,
                null);
    }

    private PayText single(Amount amount, @Nullable PayPeriod period) {
        var before = text.substring(0, amount.start());
        var after = text.substring(amount.end());
        var open = PayEnds.isLeast(before, after);
        var capped = !open && PayEnds.isMost(before, after);
        return new PayText(capped ? null : amount.value(), open ? null : amount.value(), currency(amount.currency()), period,
                null);
    }

    /// "90,000 (CAD)": a clause that is nothing but a currency belongs to the one before it.
    private @Nullable String currency(@Nullable String beside) {
        var alone = next.strip();
        return (beside == null || CurrencyWords.isShared(beside)) && CurrencyWords.isWord(alone)
                ? CurrencyWords.read(alone)
                : beside;
    }

    private @Nullable PayPeriod period(int start, int end, int reach) {
        var after = PayPeriodWords.after(text.substring(end, reach));
        var before = after == null ? PayPeriodWords.in(text.substring(0, start)) : after;
        var within = before == null ? PayPeriodWords.in(text.substring(start, end)) : before;
        var isLast = within == null && reach == text.length() && next.chars().noneMatch(Character::isDigit);
        return isLast ? PayPeriodWords.alone(next) : within;
    }
}
