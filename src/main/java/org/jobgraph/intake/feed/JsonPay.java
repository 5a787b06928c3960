package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// Pay as several formats write it: an object with `min`, `max` and `currency`, amounts as numbers, text or null, and a
/// period that may be missing and stays so.
public final class JsonPay {

    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String CURRENCY = "currency";

    /// Three digits behind the point may be thousands (`60.000`): such text is for people, not for us.
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,2})?");

    private JsonPay() {
    }

    /// The pay that an object says. An amount that is no plain number is not guessed at: the whole is kept in words.
    ///
    /// @param period the key of the period
    /// @param text the source's own wording, which goes before ours
    public static PublishedPay of(@Nullable JsonNode salary, String period, @Nullable String text) {
        var own = Texts.orNull(text);
        if (salary == null || !salary.isObject()) {
            return new PublishedPay(List.of(), own == null && salary != null ? Texts.orNull(salary.asText(null)) : own);
        }
        if (isUnread(salary, MIN) || isUnread(salary, MAX)) {
            return new PublishedPay(List.of(), own == null ? wording(salary, period) : own);
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
        var text = text(salary, key);
        return text != null && PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static boolean isUnread(JsonNode salary, String key) {
        return text(salary, key) != null && amount(salary, key) == null;
    }

    private static String wording(JsonNode salary, String period) {
        return Stream.of(MIN, MAX, CURRENCY, period).map(key -> text(salary, key)).flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String text(JsonNode salary, String key) {
        return Texts.orNull(salary.path(key).asText(null));
    }
}
