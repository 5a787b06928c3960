package org.jobgraph.posting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jobgraph.salary.Amount;
import org.jobgraph.salary.Distribution;
import org.jobgraph.salary.Unavailable;
import org.jspecify.annotations.Nullable;

/// Where a pay stands among published percentiles. A percentile that is withheld is passed over; of a top-coded one only its
/// bound is known, which a pay may be safely below and never safely above.
///
/// @param lower the highest percentile at or below the pay's lower end
/// @param upper the lowest percentile at or above the pay's upper end
/// @param why there is no verdict; null when there is
record PayPlacement(@Nullable PayVerdict verdict, @Nullable WagePercentile lower, @Nullable WagePercentile upper,
        @Nullable NoPayContext why) {

    /// Places a pay for the same time as the wages.
    ///
    /// @param min its lower end; null when it is open
    /// @param max its upper end; null when it is open
    static PayPlacement of(@Nullable BigDecimal min, @Nullable BigDecimal max, Distribution wages) {
        var points = points(wages);
        if (points.isEmpty()) {
            return new PayPlacement(null, null, null, NoPayContext.WAGE_NOT_RELEASED);
        }
        var lower = min == null
                ? null
                : points.stream().filter(point -> point.isAtMost(min)).map(Point::percentile).reduce((_, last) -> last)
                        .orElse(null);
        var upper = max == null
                ? null
                : points.stream().filter(point -> point.isAtLeast(max)).map(Point::percentile).findFirst().orElse(null);
        if (max != null && upper == null && points.getLast().topCoded()) {
            return new PayPlacement(null, lower, null, NoPayContext.TOP_CODED);
        }
        return new PayPlacement(verdict(lower, upper, min, max, points), lower, upper, null);
    }

    /// `lower` is there only when `min` is, and `upper` only when `max` is.
    private static PayVerdict verdict(@Nullable WagePercentile lower, @Nullable WagePercentile upper, @Nullable BigDecimal min,
            @Nullable BigDecimal max, List<Point> points) {
        if (min != null && lower != null) {
            return upper != null ? PayVerdict.BETWEEN : whole(min, points.getLast()) ? PayVerdict.ABOVE : PayVerdict.FROM;
        }
        if (max == null || upper == null) {
            return PayVerdict.ALL;
        }
        return max.compareTo(points.getFirst().amount()) < 0 ? PayVerdict.BELOW : PayVerdict.UP_TO;
    }

    private static boolean whole(BigDecimal min, Point highest) {
        return min.compareTo(highest.amount()) >= 0;
    }

    /// "p50 and p75"; null for any other verdict than BETWEEN.
    @Nullable
    String between() {
        return verdict != PayVerdict.BETWEEN ? null : (lower + " and " + upper).toLowerCase(Locale.ROOT);
    }

    private static List<Point> points(Distribution wages) {
        var percentiles = WagePercentile.values();
        var amounts = List.of(wages.p10(), wages.p25(), wages.median(), wages.p75(), wages.p90());
        return IntStream.range(0, percentiles.length)
                .filter(i -> isKnown(amounts.get(i)))
                .mapToObj(i -> Point.of(percentiles[i], amounts.get(i))).toList();
    }

    private static boolean isKnown(Amount amount) {
        return amount.amount() != null || amount.unavailable() == Unavailable.TOP_CODED;
    }

    private record Point(WagePercentile percentile, BigDecimal amount, boolean topCoded) {

        static Point of(WagePercentile percentile, Amount amount) {
            var known = amount.amount();
            return known != null
                    ? new Point(percentile, known, false)
                    : new Point(percentile, Objects.requireNonNull(amount.atLeast()), true);
        }

        boolean isAtMost(BigDecimal pay) {
            return !topCoded && amount.compareTo(pay) <= 0;
        }

        boolean isAtLeast(BigDecimal pay) {
            return amount.compareTo(pay) >= 0;
        }
    }
}
