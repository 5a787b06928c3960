package org.jobgraph.salary;

import org.jspecify.annotations.Nullable;

/// Which wages: the preferred row of an area, an occupation and a year.
///
/// @param year null for the newest there is
public record SalaryKey(String area, String occupation, @Nullable Integer year) {
}
