package org.jobgraph.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

import org.jobgraph.salary.Salary;
import org.jspecify.annotations.Nullable;

/// From the median wage of all occupations to that of one, in an area.
record Raise(@Nullable Salary wage, @Nullable Salary baseline) {

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /// Whether both medians are published, of the same year.
    boolean isKnown() {
        return median(wage) != null && median(baseline) != null && year(wage) == year(baseline);
    }

    /// @param program whose cost is published, in US dollars
    Payback payback(TrainingProgram program) {
        var to = median(wage);
        var from = median(baseline);
        var cost = program.total;
        if (wage == null || to == null || from == null || cost == null) {
            return Payback.none(Payback.Unavailable.WAGE_NOT_PUBLISHED);
        }
        if (to.compareTo(from) <= 0) {
            return Payback.none(Payback.Unavailable.WAGE_NOT_HIGHER);
        }
        var months = cost.multiply(MONTHS).divide(to.subtract(from), 1, RoundingMode.HALF_UP);
        return new Payback(months, assumption(wage, from, to, cost), null, wage, baseline);
    }

    private static String assumption(Salary wage, BigDecimal from, BigDecimal to, BigDecimal cost) {
        var published = wage.getAsPublished();
        var occupation = published.occupationTitle() == null ? "the role's occupation" : published.occupationTitle();
        return """
                Before the program one earns the median of all occupations, %s USD a year, and from its end on the median \
                of %s (%s), %s USD a year, both in %s in May %d; the published cost of %s USD is paid from the \
                difference. Taxes, financing, pay lost while learning and the time until a job is found are left out."""
                .formatted(dollars(from), occupation, wage.occupationCode, dollars(to), published.areaTitle(), wage.year,
                        dollars(cost));
    }

    private static @Nullable BigDecimal median(@Nullable Salary salary) {
        return salary == null ? null : salary.getAnnual().median().amount();
    }

    private static int year(@Nullable Salary salary) {
        return salary == null ? 0 : salary.year;
    }

    private static String dollars(BigDecimal amount) {
        return String.format(Locale.US, "%,.2f", amount).replace(".00", "");
    }
}
