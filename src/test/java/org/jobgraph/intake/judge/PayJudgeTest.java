package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jobgraph.intake.feed.PublishedPay;
import org.jobgraph.intake.feed.PublishedPay.Range;
import org.jobgraph.role.PayPeriod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayJudgeTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1 YEAR        | YEAR    | 100    | -
            1 MONTH       | MONTH   | 1200   | 12 months a year
            1 WEEK        | WEEK    | 5200   | 52 weeks a year
            1 DAY         | DAY     | 26000  | 260 days a year
            1 HOUR        | HOUR    | 208000 | 2,080 hours a year
            per-hour-wage | HOUR    | 208000 | 2,080 hours a year
            NONE          | UNKNOWN | -      | -
            1 TIME        | UNKNOWN | -      | -
            2 WEEK        | UNKNOWN | -      | -
            -             | UNKNOWN | -      | -
            """)
    void pay_ofAPeriod_isTakenForAYearUnderAStatedAssumption(@Nullable String interval, PayPeriod period,
            @Nullable BigDecimal annual, @Nullable String assumption) {
        var pay = judge(range("100", "100", "usd", interval));
        assertEquals(Arrays.asList(period, annual, assumption, "USD"),
                Arrays.asList(pay.period(), pay.annualMin(), pay.assumption(), pay.currency()));
    }

    @ParameterizedTest
    @CsvSource({"0,0", "9,8", "-5,10", "1,1000000000000"})
    void range_thatIsNoPay_isDroppedWithANote(String min, String max) {
        assertEquals(Pay.absent("as it stood"), judge(range(min, max, "USD", "1 YEAR")));
        assertEquals(List.of(Note.Kind.UNUSABLE_PAY), notes.stream().map(Note::kind).toList());
    }

    @Test
    void ranges_ofOneCurrencyAndPeriod_areTakenTogether() {
        var pay = judge(range("90", "120", "USD", "1 YEAR"), range("80", "100", "USD", "1 YEAR"));
        assertEquals(List.of("80", "120"), List.of(String.valueOf(pay.min()), String.valueOf(pay.max())));
        assertEquals(List.of(), notes);
    }

    @Test
    void ranges_ofFurtherCurrencies_areNotedAndLeftOut() {
        var pay = judge(range("90", "120", "USD", "1 YEAR"), range("80", "100", "CAD", "1 YEAR"));
        assertEquals(List.of("90", "120"), List.of(String.valueOf(pay.min()), String.valueOf(pay.max())));
        assertEquals(List.of(new Note(Note.Kind.FURTHER_PAY, "1 further ranges")), notes);
    }

    @Test
    void range_openAtTheTop_staysOpen() {
        var pay = judge(range("90", null, "USD", "1 YEAR"), range("80", "100", "USD", "1 YEAR"));
        assertEquals(Arrays.asList(new BigDecimal("80"), null), Arrays.asList(pay.min(), pay.max()));
    }

    private Pay judge(Range... ranges) {
        return PayJudge.judge(new PublishedPay(List.of(ranges), "as it stood"), List.of(), "", notes);
    }

    private static Range range(String min, @Nullable String max, String currency, @Nullable String interval) {
        return new Range(new BigDecimal(min), max == null ? null : new BigDecimal(max), currency, interval);
    }
}
