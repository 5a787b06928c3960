package org.jobgraph.role;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/// A range of pay that a publication gives for a role.
@Description("A range of pay that a publication gives for a role: neither an official percentile nor a posting's pay.")
public class QuotedSalaryRange {

    @Ignore
    public String roleSlug;

    @Ignore
    public Integer documentId;

    @Name("min")
    @NonNull
    @Description("Lower end, in `currency` a `period`.")
    public BigDecimal min;

    @Name("max")
    @NonNull
    @Description("Upper end, in `currency` a `period`.")
    public BigDecimal max;

    @NonNull
    @Description("Currency, ISO 4217.")
    public String currency;

    @NonNull
    @Description("What the amounts are paid for.")
    public PayPeriod period;
}
