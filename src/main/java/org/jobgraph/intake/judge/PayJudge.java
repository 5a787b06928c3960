package org.jobgraph.intake.judge;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPay.Wording;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.posting.Origin;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;

/// One pay out of the ranges that a source publishes: the first usable range says currency and period, and those that
/// share both widen it; the text beside says the period where they have no word for it. Without one, what its text says; without a text, what a sentence of the description says. Nothing is
/// converted, and nothing filled in but the one currency that a sign can mean where all places of the posting lie.
public final class PayJudge {

    /// No pay has thirteen digits in any currency.
    private static final BigDecimal ABSURD = BigDecimal.TEN.pow(12);

    private PayJudge() {
    }

    /// @param places that choose among the currencies of a sign
    /// @param description its text
    public static Pay judge(PublishedPay published, List<JudgedPlace> places, String description, List<Note> notes) {
        var usable = published.ranges().stream().filter(range -> isUsable(range, notes)).toList();
        if (!usable.isEmpty()) {
            return ofRanges(usable, published.text(), places, notes);
        }
        var text = published.text();
        if (text != null) {
            return parsed(PayText.read(text), text, published.wording(), places, notes);
        }
        var sentence = published.ranges().isEmpty() ? PaySentence.in(description) : null;
        return sentence == null
                ? Pay.absent(null)
                : parsed(sentence.pay(), sentence.words(), Wording.FREE, places, notes);
    }

    private static Pay ofRanges(List<Range> usable, @Nullable String text, List<JudgedPlace> places, List<Note> notes) {
        var first = usable.getFirst();
        var alike = usable.stream().filter(range -> isAlike(first, range)).toList();
        if (alike.size() < usable.size()) {
            notes.add(new Note(Note.Kind.FURTHER_PAY, (usable.size() - alike.size()) + " further ranges"));
        }
        var period = first.interval() == null && text != null
                ? PayText.periodBeside(text)
                : PayPeriodWords.read(first.interval());
        if (period == PayPeriod.UNKNOWN) {
            notes.add(new Note(Note.Kind.UNKNOWN_PAY_PERIOD, "interval " + Texts.shortened(first.interval())));
        }
        var currency = currency(first);
        var min = bound(alike, Range::min, BigDecimal::min);
        var max = bound(alike, Range::max, BigDecimal::max);
        if (currency == null || !CurrencyWords.isShared(currency)) {
            return Pay.published(min, max, currency, period, text, Origin.PUBLISHED);
        }
        var ofPlaces = CurrencyWords.in(countries(places), currency);
        return Pay.published(min, max, ofPlaces, period, text, ofPlaces == null ? Origin.PUBLISHED : Origin.INFERRED);
    }

    private static Pay parsed(@Nullable PayText said, String raw, Wording wording, List<JudgedPlace> places, List<Note> notes) {
        if (said == null || !isUsable(new Range(said.min(), said.max(), null, null), notes)) {
            return Pay.absent(raw);
        }
        var period = said.period() == null ? PayPeriodWords.read(wording.interval()) : said.period();
        if (period == PayPeriod.UNKNOWN) {
            notes.add(new Note(Note.Kind.UNKNOWN_PAY_PERIOD, "pay " + Texts.shortened(raw)));
        }
        var currency = currency(said.currency(), wording);
        if (currency == null || !CurrencyWords.isShared(currency)) {
            return Pay.parsed(said, currency, period, raw, Origin.PARSED);
        }
        var ofPlaces = CurrencyWords.in(countries(places), currency);
        return Pay.parsed(said, ofPlaces, period, raw, ofPlaces == null ? Origin.PARSED : Origin.INFERRED);
    }

    /// The currency of a text, or the sign that it shares with others: the text's own, else what is known of such texts.
    private static @Nullable String currency(@Nullable String sign, Wording wording) {
        var beside = code(wording.currency());
        if (sign == null) {
            return beside;
        }
        if (beside != null && CurrencyWords.canMean(sign, beside)) {
            return beside;
        }
        return sign.equals("$") && wording.dollar() != null ? wording.dollar() : sign;
    }

    private static Set<String> countries(List<JudgedPlace> places) {
        var countries = new HashSet<String>();
        for (var place : places) {
            if (place.country() != null) {
                countries.add(place.country());
            }
        }
        return countries;
    }

    private static boolean isUsable(Range range, List<Note> notes) {
        var min = range.min();
        var max = range.max();
        if (min == null && max == null) {
            return false;
        }
        var why = isAmount(min) && isAmount(max) ? whyNot(min, max) : "an amount below zero or of thirteen digits";
        if (why != null) {
            notes.add(new Note(Note.Kind.UNUSABLE_PAY, Texts.shortened("%s to %s: %s".formatted(min, max, why))));
        }
        return why == null;
    }

    private static @Nullable String whyNot(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        var nothing = (min == null || min.signum() == 0) && (max == null || max.signum() == 0);
        if (nothing) {
            return "nothing is no pay";
        }
        return min != null && max != null && min.compareTo(max) > 0 ? "the minimum is above the maximum" : null;
    }

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount == null || (amount.signum() >= 0 && amount.compareTo(ABSURD) < 0);
    }

    private static boolean isAlike(Range one, Range other) {
        return Objects.equals(currency(one), currency(other))
                && PayPeriodWords.read(one.interval()) == PayPeriodWords.read(other.interval());
    }

    private static @Nullable String currency(Range range) {
        return code(range.currency());
    }

    /// A field for currencies has a code, or a sign, which may be shared.
    private static @Nullable String code(@Nullable String currency) {
        var code = Texts.orNull(currency);
        if (code == null || code.matches("[A-Za-z]{3}")) {
            return code == null ? null : code.toUpperCase(Locale.ROOT);
        }
        return CurrencyWords.isWord(code) ? CurrencyWords.read(code) : null;
    }

    /// Open on a side as soon as one range is: "from 80,000" and "90,000 to 100,000" have no common maximum.
    private static @Nullable BigDecimal bound(List<Range> ranges, Function<Range, @Nullable BigDecimal> side,
            BinaryOperator<BigDecimal> wider) {
        BigDecimal bound = null;
        for (var range : ranges) {
            var value = side.apply(range);
            if (value == null) {
                return null;
            }
            bound = bound == null ? value : wider.apply(bound, value);
        }
        return bound;
    }
}
