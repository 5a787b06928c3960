package org.jobgraph.training;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jobgraph.salary.Salary;
import org.jspecify.annotations.Nullable;

/// When a program has earned its cost, or why nobody can say.
@Description("In how many months of higher pay a training program earns its cost, or why there is no number. An estimate of this service from a published cost and official wages, not a promise of the provider.")
public record Payback(
        @Nullable @Description("Months, to a tenth; null when `unavailable` says why.") BigDecimal months,
        @Nullable @Description("What the number assumes, in words; null when there is none.") String assumption,
        @Nullable @Description("Why there is no number; null when there is one.") Unavailable unavailable,
        @Nullable @Description("Official wages of the role's surest occupation, whose median counts; null when there is no number.") Salary wage,
        @Nullable @Description("Official wages of all occupations in the same area and year, whose median is compared with; null when there is no number.") Salary baseline) {

    static Payback none(Unavailable reason) {
        return new Payback(null, null, reason, null, null);
    }

    /// Why there is no number.
    @Name("PaybackUnavailable")
    @Description("Why there is no time of payback.")
    public enum Unavailable {
        @Description("The program's cost is not published.")
        COST_NOT_PUBLISHED, @Description("The cost is in another currency than the wages, US dollars.")
        OTHER_CURRENCY, @Description("The program prepares for no known role, or not for the one asked for.")
        NO_ROLE, @Description("No official median wage of the role's occupation and of all occupations in the area, of the same year.")
        WAGE_NOT_PUBLISHED, @Description("The median of the role's occupation is not above the median of all occupations.")
        WAGE_NOT_HIGHER
    }
}
