package org.jobgraph.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.jobgraph.role.PayPeriod;
import org.jobgraph.salary.Amount;
import org.jobgraph.salary.Distribution;
import org.jobgraph.salary.Statistic;
import org.jobgraph.salary.Unavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Percentiles: a number, `*` for one that is withheld, `#` for one at or above 200.
class PayPlacementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            10 25 50 75 90,     55,  70, BETWEEN, P50, P75, p50 and p75,
            10 25 50 75 90,     50,  75, BETWEEN, P50, P75, p50 and p75,
            10 25 50 75 90,     50,  50, BETWEEN, P50, P50, p50 and p50,
            10 25 50 75 90,     20,  80, BETWEEN, P10, P90, p10 and p90,
            10 25 50 75 90,      5,   9, BELOW,      , P10, ,
            10 25 50 75 90,      5,  10, UP_TO,      , P10, ,
            10 25 50 75 90,      5,  60, UP_TO,      , P75, ,
            10 25 50 75 90,     30,  95, FROM,    P25,    , ,
            10 25 50 75 90,     90,  95, ABOVE,   P90,    , ,
            10 25 50 75 90,      5,  95, ALL,        ,    , ,
            10 25 *  75 90,     55,  70, BETWEEN, P25, P75, p25 and p75,
            *  *  *  *  *,      55,  70,        ,    ,    , , WAGE_NOT_RELEASED
            10 25 50 75 90,     55,    , FROM,    P50,    , ,
            10 25 50 75 90,      5,    , ALL,        ,    , ,
            10 25 50 75 90,     95,    , ABOVE,   P90,    , ,
            10 25 50 75 90,       ,  60, UP_TO,      , P75, ,
            10 25 50 75 90,       ,   5, BELOW,      , P10, ,
            10 25 50 75 90,       ,  95, ALL,        ,    , ,
            10 25 50 75 #,      80,    , FROM,    P75,    , ,
            10 25 50 75 #,      80, 150, BETWEEN, P75, P90, p75 and p90,
            10 25 50 75 #,      80, 250,        , P75,    , , TOP_CODED
            10 25 50 # #,      210, 250,        , P50,    , , TOP_CODED
            """)
    void pay_amongWages_standsWhere(String percentiles, @Nullable BigDecimal min, @Nullable BigDecimal max,
            @Nullable PayVerdict verdict,
            @Nullable WagePercentile lower, @Nullable WagePercentile upper, @Nullable String between,
            @Nullable NoPayContext why) {
        var placed = PayPlacement.of(min, max, wages(percentiles.split(" +")));
        assertEquals(new PayPlacement(verdict, lower, upper, why), placed);
        assertEquals(between, placed.between());
    }

    private static Distribution wages(String... cells) {
        var none = amount("*");
        return new Distribution("USD", PayPeriod.YEAR, none, amount(cells[0]), amount(cells[1]), amount(cells[2]),
                amount(cells[3]), amount(cells[4]), null, new Statistic(null, Unavailable.EMPTY));
    }

    private static Amount amount(String cell) {
        return switch (cell) {
            case "*" -> new Amount(null, null, Unavailable.WAGE_NOT_RELEASED);
            case "#" -> new Amount(null, BigDecimal.valueOf(200), Unavailable.TOP_CODED);
            default -> new Amount(new BigDecimal(cell), null, null);
        };
    }
}
