package org.jobgraph.role;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// An outlook that a publication quotes for a role.
///
/// @param averageChangePercent of all occupations together
record QuotedOutlook(String roleSlug, Integer documentId, List<String> occupationCodes, short fromYear, short toYear,
        BigDecimal changePercent, @Nullable BigDecimal averageChangePercent, @Nullable Integer annualOpenings,
        List<String> drivers) {
}
