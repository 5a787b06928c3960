package org.jobgraph.reference.oews;

import java.util.Locale;

import org.jobgraph.reference.table.Column;

/// The nineteen measures of a row, in the order of the columns of `wage` and of its markers.
// The list inside a column is an immutable one, which its type cannot say.
@SuppressWarnings("ImmutableEnumChecker")
enum Measure {
    // employment: jobs of employees, rounded to 10; errors in percent of the estimate; wages in USD an hour or a year
    EMPLOYMENT("TOT_EMP"), EMPLOYMENT_PRSE("EMP_PRSE"), JOBS_1000("JOBS_1000", "JOBS_1000_ORIG"), LOCATION_QUOTIENT(
            "LOC_QUOTIENT", "LOC_Q"), PCT_TOTAL("PCT_TOTAL", "PCT_TOT"), PCT_RPT("PCT_RPT"), H_MEAN("H_MEAN"), A_MEAN(
                    "A_MEAN"), MEAN_PRSE("MEAN_PRSE"), H_PCT10("H_PCT10"), H_PCT25("H_PCT25"), H_MEDIAN("H_MEDIAN"), H_PCT75(
                            "H_PCT75"), H_PCT90("H_PCT90"), A_PCT10("A_PCT10"), A_PCT25(
                                    "A_PCT25"), A_MEDIAN("A_MEDIAN"), A_PCT75("A_PCT75"), A_PCT90("A_PCT90");

    final Column column;

    Measure(String header, String... others) {
        var required = "TOT_EMP".equals(header) || "A_MEAN".equals(header);
        column = required ? Column.required(header, others) : Column.optional(header, others);
    }

    /// The column of the table `wage`.
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isWage() {
        return name().startsWith("H_") || name().startsWith("A_");
    }
}
