package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.List;

import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// Pay as several formats write it: an object with `min`, `max` and `currency`, amounts as numbers, text or null, and a
/// period that may be missing and stays so.
public final class JsonPay {

    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String CURRENCY = "currency";

    private JsonPay() {
    }

    /// The pay that an object says. An amount that says more than a number is not guessed at: the whole is kept
    /// in words.
    ///
    /// @param period the key of the period
    /// @param text the source's own wording, which goes before ours
    public static PublishedPay of(@Nullable JsonNode salary, String period, @Nullable String text) {
        var own = Texts.orNull(text);
        if (salary == null || !salary.isObject()) {
            return new PublishedPay(List.of(), own == null && salary != null ? Texts.orNull(salary.asText(null)) : own);
        }
        if (isUnread(salary, MIN) || isUnread(salary, MAX)) {
            return PublishedPay.inWords(text(salary, MIN), text(salary, MAX), text(salary, CURRENCY), text(salary, period),
                    own);
        }
        var min = amount(salary, MIN);
        var max = amount(salary, MAX);
        return new PublishedPay(min == null && max == null
                ? List.of()
                : List.of(new Range(min, max, text(salary, CURRENCY), text(salary, period))), own);
    }

    private static @Nullable BigDecimal amount(JsonNode salary, String key) {
        var value = salary.path(key);
        if (value.isNumber()) {
            return value.decimalValue();
        }
        return WrittenAmount.of(text(salary, key), text(salary, CURRENCY));
    }

    private static boolean isUnread(JsonNode salary, String key) {
        return text(salary, key) != null && amount(salary, key) == null;
    }

    private static @Nullable String text(JsonNode salary, String key) {
        return Texts.orNull(salary.path(key).asText(null));
    }
}
