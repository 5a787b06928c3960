package org.jobgraph.intake.feed.personio;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jobgraph.intake.feed.PlainAmount;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.XmlRecord;
import org.jspecify.annotations.Nullable;

/// Reads `salaryInformation`: from, to, currency, `per_year` or `per_month` or `per_hour`.
final class PersonioPay {

    private PersonioPay() {
    }

    static PublishedPay of(XmlRecord position) {
        return position.all("salaryInformation").stream().findFirst().map(PersonioPay::pay).orElse(PublishedPay.ABSENT);
    }

    private static PublishedPay pay(XmlRecord salary) {
        var min = PlainAmount.of(salary.text("min"));
        var max = PlainAmount.of(salary.text("max"));
        var currency = salary.text("currencyCode", "currencySymbol");
        if (isUnread(salary.text("min"), min) || isUnread(salary.text("max"), max)) {
            return new PublishedPay(List.of(), text(salary));
        }
        return min == null && max == null
                ? PublishedPay.ABSENT
                : new PublishedPay(List.of(new Range(min, max, currency, salary.text("type"))), null);
    }

    private static boolean isUnread(@Nullable String text, @Nullable Object amount) {
        return text != null && amount == null;
    }

    /// An amount that is not plainly a number is for whoever reads pay from text.
    private static @Nullable String text(XmlRecord salary) {
        var range = Stream.of(salary.text("min"), salary.text("max")).filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
        return Stream.of(range, salary.text("currencyCode", "currencySymbol"), salary.text("type")).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
