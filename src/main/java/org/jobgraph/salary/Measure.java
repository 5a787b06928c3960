package org.jobgraph.salary;

/// The measures of a row of wages, each with the place of its character in column `wage.markers`.
enum Measure {
    EMPLOYMENT(0), EMPLOYMENT_PRSE(1), JOBS_1000(2), LOCATION_QUOTIENT(3), PCT_TOTAL(4), PCT_RPT(5), H_MEAN(6), A_MEAN(
            7), MEAN_PRSE(8), H_PCT10(9), H_PCT25(10), H_MEDIAN(
                    11), H_PCT75(12), H_PCT90(13), A_PCT10(14), A_PCT25(15), A_MEDIAN(16), A_PCT75(17), A_PCT90(18);

    final int place;

    Measure(int place) {
        this.place = place;
    }
}
