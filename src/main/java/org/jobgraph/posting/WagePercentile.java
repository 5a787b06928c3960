package org.jobgraph.posting;

import org.eclipse.microprofile.graphql.Description;

/// The percentiles that official wages are published at.
@Description("The percentiles that official wages are published at.")
public enum WagePercentile {
    @Description("A tenth of the wages are lower.")
    P10, @Description("A quarter of the wages are lower.")
    P25, @Description("Half of the wages are lower: the median.")
    P50, @Description("Three quarters of the wages are lower.")
    P75, @Description("Nine tenths of the wages are lower.")
    P90
}
