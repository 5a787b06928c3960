package org.jobgraph.role;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/// A row of the Employment Projections of the U.S. Bureau of Labor Statistics.
record Projection(short fromYear, short toYear, String occupationCode, Integer documentId, @Nullable Integer employmentFrom,
        @Nullable Integer employmentTo, @Nullable BigDecimal changePercent, @Nullable BigDecimal selfEmployedPercent,
        @Nullable Integer annualOpenings, @Nullable String education) {
}
