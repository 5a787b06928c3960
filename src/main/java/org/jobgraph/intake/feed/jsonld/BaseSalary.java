package org.jobgraph.intake.feed.jsonld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// `baseSalary`: an amount with a range in it, an amount, a number, or a text. `estimatedSalary` is somebody else's guess and
/// no published pay.
record BaseSalary(JsonNode posting) {

    private static final String[] SINGLE = {"value", "price"};
    private static final String[] MIN = {"minValue", "minPrice"};
    private static final String[] MAX = {"maxValue", "maxPrice"};

    PublishedPay pay() {
        var salaries = Ld.all(posting.path("baseSalary"));
        var ranges = salaries.stream().map(this::range).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        return ranges.isEmpty() ? inWords(salaries) : new PublishedPay(ranges, null);
    }

    /// The object with the amounts: within the salary, or the salary itself.
    private static JsonNode value(JsonNode salary) {
        return salary.has("value") && !salary.path("value").isValueNode()
                ? Ld.all(salary.path("value")).stream().findFirst().orElse(salary)
                : salary;
    }

    /// The object with the ends of the range: that of the amounts, or the salary around it.
    private static JsonNode ends(JsonNode salary, JsonNode value) {
        return Ld.first(value, MIN) == null && Ld.first(value, MAX) == null ? salary : value;
    }

    private @Nullable Range range(JsonNode salary) {
        var value = value(salary);
        var currency = currency(salary, value);
        var single = salary.isValueNode() ? Ld.amount(salary, currency) : Ld.amount(value, currency, SINGLE);
        var ends = ends(salary, value);
        var min = Ld.amount(ends, currency, MIN);
        var max = Ld.amount(ends, currency, MAX);
        var isUnread = isUnread(min, Ld.first(ends, MIN)) || isUnread(max, Ld.first(ends, MAX));
        var isRange = !isUnread && (min != null || max != null);
        if (!isRange && single == null) {
            return null;
        }
        return new Range(isRange ? min : single, isRange ? max : single, currency, interval(salary, value));
    }

    /// Whether a text says an amount that is not plainly one; "negotiable" says none.
    private static boolean isUnread(@Nullable BigDecimal amount, @Nullable String text) {
        return amount == null && text != null && text.chars().anyMatch(Character::isDigit);
    }

    private @Nullable String currency(JsonNode salary, JsonNode value) {
        var own = Ld.first(salary, "currency", "priceCurrency");
        var inner = own == null ? Ld.first(value, "currency", "unitCode") : own;
        return inner == null ? Ld.first(posting, "salaryCurrency") : inner;
    }

    private static @Nullable String interval(JsonNode salary, JsonNode value) {
        var inner = Ld.first(value, "unitText", "duration");
        return inner == null ? Ld.first(salary, "unitText", "duration") : inner;
    }

    /// What is no number is for whoever reads pay from text.
    private PublishedPay inWords(List<JsonNode> salaries) {
        var texts = salaries.stream().flatMap(salary -> words(salary).stream()).toList();
        if (texts.isEmpty()) {
            return PublishedPay.ABSENT;
        }
        var salary = salaries.getFirst();
        var value = value(salary);
        return PublishedPay.inWords(null, null, currency(salary, value), interval(salary, value), String.join(", ", texts));
    }

    private static List<String> words(JsonNode salary) {
        if (salary.isValueNode()) {
            return Ld.texts(salary);
        }
        var value = value(salary);
        var range = ends(salary, value);
        var ends = Stream.of(Ld.first(range, MIN), Ld.first(range, MAX)).flatMap(Stream::ofNullable).distinct().toList();
        return Stream.of(Ld.first(value, SINGLE), Texts.orNull(String.join(" – ", ends))).flatMap(Stream::ofNullable)
                .toList();
    }
}
