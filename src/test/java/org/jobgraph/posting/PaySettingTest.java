package org.jobgraph.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.jobgraph.place.Area;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.PayPeriod;
import org.jobgraph.salary.Salary;
import org.junit.jupiter.api.Test;

class PaySettingTest {

    private final JobPosting posting = new JobPosting();

    @Test
    void payByTheHour_whereWagesAreByTheHourAlone_isPlacedThere() {
        pay(PayPeriod.HOUR, "40", "60", "83200", "124800");
        var context = setting("27-2011").context(posting, List.of(byTheHour("27-2011")));
        assertEquals("p50 and p75", context.between());
        pay(PayPeriod.YEAR, "83200", "124800", "83200", "124800");
        assertEquals(NoPayContext.WAGE_NOT_RELEASED,
                setting("27-2011").context(posting, List.of(byTheHour("27-2011"))).unavailable());
    }

    @Test
    void occupation_whoseWagesAreWithheld_givesWayToTheNextThatHasSome() {
        pay(PayPeriod.YEAR, "70000", "90000", "70000", "90000");
        var context = setting("15-1254", "15-1252").context(posting, List.of(withheld("15-1254"), ofYear("15-1252")));
        assertEquals("15-1252", Objects.requireNonNull(context.occupation()).code);
        assertEquals("p25 and p75", context.between());
        context = setting("15-1254").context(posting, List.of(withheld("15-1254")));
        assertEquals(NoPayContext.WAGE_NOT_RELEASED, context.unavailable());
        assertEquals("15-1254", Objects.requireNonNull(context.occupation()).code);
    }

    @Test
    void metro_thatNoWagesAreKnownOf_isToldFromNone() {
        posting.payCurrency = "USD";
        pay(PayPeriod.YEAR, "70000", "90000", "70000", "90000");
        assertEquals(NoPayContext.NO_WAGES, new PaySetting(null, true, List.of()).whyNot(posting));
        assertEquals(NoPayContext.NO_METRO, new PaySetting(null, false, List.of()).whyNot(posting));
    }

    private void pay(PayPeriod period, String min, String max, String ofYearMin, String ofYearMax) {
        posting.payPeriod = period;
        posting.payMin = new BigDecimal(min);
        posting.payMax = new BigDecimal(max);
        posting.annualMin = new BigDecimal(ofYearMin);
        posting.annualMax = new BigDecimal(ofYearMax);
    }

    private static PaySetting setting(String... codes) {
        return new PaySetting(new Area(), true, List.of(codes).stream().map(code -> {
            var occupation = new Occupation();
            occupation.code = code;
            return occupation;
        }).toList());
    }

    private static Salary byTheHour(String code) {
        var wages = wages(code, "===================".replace('=', '.'));
        wages.hourlyMedian = new BigDecimal("40.00");
        wages.hourlyP75 = new BigDecimal("60.00");
        return wages;
    }

    private static Salary ofYear(String code) {
        var wages = wages(code, "===================");
        wages.annualP10 = new BigDecimal("50000");
        wages.annualP25 = new BigDecimal("60000");
        wages.annualMedian = new BigDecimal("75000");
        wages.annualP75 = new BigDecimal("95000");
        return wages;
    }

    private static Salary withheld(String code) {
        return wages(code, "*******************");
    }

    private static Salary wages(String code, String markers) {
        var wages = new Salary();
        wages.occupationCode = code;
        wages.markers = markers;
        wages.year = 2024;
        return wages;
    }
}
