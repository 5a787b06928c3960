package org.jobgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;

import org.jobgraph.salary.Salary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RaiseTest {

    private static final String NUMBERS = "=".repeat(19);
    private static final String TOP_CODED = "#".repeat(19);

    @Test
    void payback_ofALowerWage_saysSo() {
        var payback = new Raise(wage(40_000, 2024, NUMBERS), wage(49_500, 2024, NUMBERS)).payback(program());
        assertEquals(Payback.Unavailable.WAGE_NOT_HIGHER, payback.unavailable());
        assertNull(payback.months());
    }

    @Test
    void payback_ofTheSameWage_saysSo() {
        var payback = new Raise(wage(49_500, 2024, NUMBERS), wage(49_500, 2024, NUMBERS)).payback(program());
        assertEquals(Payback.Unavailable.WAGE_NOT_HIGHER, payback.unavailable());
    }

    @Test
    void payback_ofAHigherWage_isRoundedToATenth() {
        var payback = new Raise(wage(100_000, 2024, NUMBERS), wage(50_000, 2024, NUMBERS)).payback(program());
        assertEquals(new BigDecimal("2.4"), payback.months());
    }

    @Test
    void isKnown_ofOtherYearsOrTopCodedOrAbsentWages_isFalse() {
        assertFalse(new Raise(wage(100_000, 2024, NUMBERS), wage(50_000, 2015, NUMBERS)).isKnown());
        assertFalse(new Raise(wage(null, 2024, TOP_CODED), wage(50_000, 2024, NUMBERS)).isKnown());
        assertFalse(new Raise(null, wage(50_000, 2024, NUMBERS)).isKnown());
    }

    private static TrainingProgram program() {
        var program = new TrainingProgram();
        program.total = new BigDecimal(10_000);
        program.currency = "USD";
        return program;
    }

    private static Salary wage(@Nullable Integer median, int year, String markers) {
        var salary = new Salary();
        salary.annualMedian = median == null ? null : new BigDecimal(median);
        salary.year = (short) year;
        salary.markers = markers;
        salary.areaTitle = "Somewhere";
        salary.occupationCode = "15-1252";
        salary.annualTopCode = new BigDecimal(239_200);
        return salary;
    }
}
