package org.jobgraph.role;

import org.eclipse.microprofile.graphql.Description;

/// The time that an amount of pay is for.
@Description("The time that an amount of pay is for.")
public enum PayPeriod {
    @Description("An hour.")
    HOUR, @Description("A day.")
    DAY, @Description("A week.")
    WEEK, @Description("A month.")
    MONTH, @Description("A year.")
    YEAR, @Description("The publisher does not say.")
    UNKNOWN
}
