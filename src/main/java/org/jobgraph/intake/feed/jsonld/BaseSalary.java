package org.jobgraph.intake.feed.jsonld;

import java.util.List;
import java.util.Objects;

import org.jobgraph.intake.feed.PlainAmount;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/// `baseSalary`: an amount with a range in it, an amount, a number, or a text. `estimatedSalary` is somebody else's guess and
/// no published pay.
record BaseSalary(JsonNode posting) {

    PublishedPay pay() {
        var ranges = Ld.all(posting.path("baseSalary")).stream().map(this::range).filter(Objects::nonNull)
                .map(Objects::requireNonNull).toList();
        return new PublishedPay(ranges, ranges.isEmpty() ? text() : null);
    }

    private @Nullable Range range(JsonNode salary) {
        var value = salary.has("value") && !salary.path("value").isValueNode()
                ? Ld.all(salary.path("value")).stream().findFirst().orElse(salary)
                : salary;
        var single = PlainAmount.of(salary.isValueNode() ? Ld.first(salary) : Ld.first(value, "value", "price"));
        var min = PlainAmount.of(Ld.first(value, "minValue", "minPrice"));
        var max = PlainAmount.of(Ld.first(value, "maxValue", "maxPrice"));
        if (min == null && max == null && single == null) {
            return null;
        }
        var isRange = min != null || max != null;
        return new Range(isRange ? min : single, isRange ? max : single, currency(salary, value), interval(salary, value));
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
    private @Nullable String text() {
        var texts = Ld.all(posting.path("baseSalary")).stream()
                .flatMap(salary -> salary.isValueNode()
                        ? Ld.texts(salary).stream()
                        : List.of(salary.path("value"), salary.path("value").path("value"),
                                salary.path("value").path("minValue"))
                                .stream().filter(JsonNode::isTextual).flatMap(text -> Ld.texts(text).stream()))
                .toList();
        return texts.isEmpty() ? null : String.join(", ", texts);
    }
}
