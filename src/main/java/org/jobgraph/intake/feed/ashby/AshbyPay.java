package org.jobgraph.intake.feed.ashby;

import java.util.List;

import org.jobgraph.intake.feed.Lists;
import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.intake.feed.PublishedPay.Wording;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.feed.ashby.AshbyJob.Compensation;
import org.jobgraph.intake.feed.ashby.AshbyJob.Component;
import org.jspecify.annotations.Nullable;

/// Takes the salary out of a compensation: equity, bonus and commission stand in the same lists and are no pay for time.
final class AshbyPay {

    private static final String SALARY = "Salary";

    /// Its summaries are written by machine: other dollars are `CA$` and `A$`, and every time but the year is named.
    private static final Wording SUMMARIES = new Wording("USD", "1 YEAR");

    private AshbyPay() {
    }

    static PublishedPay of(@Nullable Compensation compensation) {
        if (compensation == null) {
            return PublishedPay.ABSENT;
        }
        var summary = Texts.orNull(compensation.compensationTierSummary());
        var text = summary == null ? Texts.orNull(compensation.scrapeableCompensationSalarySummary()) : summary;
        var together = salaries(compensation.summaryComponents());
        return new PublishedPay(together.isEmpty() ? ofTiers(compensation) : together, text,
                SUMMARIES);
    }

    private static List<Range> ofTiers(Compensation compensation) {
        return Lists.present(compensation.compensationTiers()).stream()
                .flatMap(tier -> salaries(tier.components()).stream()).toList();
    }

    private static List<Range> salaries(@Nullable List<@Nullable Component> components) {
        return Lists.present(components).stream().filter(c -> SALARY.equals(c.compensationType()))
                .map(c -> new Range(c.minValue(), c.maxValue(), c.currencyCode(), c.interval())).toList();
    }
}
