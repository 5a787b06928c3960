package org.jobgraph.intake.feed.personio;

import java.util.List;

import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.WrittenAmount;
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
        var currency = salary.text("currencyCode", "currencySymbol");
        var min = WrittenAmount.of(salary.text("min"), currency);
        var max = WrittenAmount.of(salary.text("max"), currency);
        if (isUnread(salary.text("min"), min) || isUnread(salary.text("max"), max)) {
            return PublishedPay.inWords(salary.text("min"), salary.text("max"), currency, salary.text("type"), null);
        }
        return min == null && max == null
                ? PublishedPay.ABSENT
                : new PublishedPay(List.of(new Range(min, max, currency, salary.text("type"))), null);
    }

    private static boolean isUnread(@Nullable String text, @Nullable Object amount) {
        return text != null && amount == null;
    }
}
