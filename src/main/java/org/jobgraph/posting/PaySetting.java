package org.jobgraph.posting;

import java.util.List;
import java.util.stream.IntStream;

import org.jobgraph.place.Area;
import org.jobgraph.role.Occupation;
import org.jobgraph.role.PayPeriod;
import org.jobgraph.salary.Salary;
import org.jspecify.annotations.Nullable;

/// Among which wages a pay is to be placed.
///
/// @param area the first of its metropolitan areas that wages are known of
/// @param inMetro whether it is in any metropolitan area
/// @param occupations the likeliest first
record PaySetting(@Nullable Area area, boolean inMetro, List<Occupation> occupations) {

    @Nullable
    Occupation likeliest() {
        return occupations.isEmpty() ? null : occupations.getFirst();
    }

    @Nullable
    NoPayContext whyNot(JobPosting posting) {
        if (posting.payMin == null && posting.payMax == null) {
            return NoPayContext.NO_PAY;
        }
        if (posting.payCurrency == null) {
            return NoPayContext.NO_CURRENCY;
        }
        if (!"USD".equals(posting.payCurrency)) {
            return NoPayContext.OTHER_CURRENCY;
        }
        if (posting.annualMin == null && posting.annualMax == null) {
            return NoPayContext.NO_PERIOD;
        }
        if (area == null) {
            return inMetro ? NoPayContext.NO_WAGES : NoPayContext.NO_METRO;
        }
        return occupations.isEmpty() ? NoPayContext.NO_OCCUPATION : null;
    }

    /// @param wages of the occupations that have any, in their order
    PayContext context(JobPosting posting, List<Salary> wages) {
        if (wages.isEmpty()) {
            return PayContext.unavailable(NoPayContext.NO_WAGES, area, likeliest());
        }
        var placed = wages.stream().map(each -> placed(posting, each)).toList();
        var known = IntStream.range(0, wages.size()).filter(at -> placed.get(at).why() != NoPayContext.WAGE_NOT_RELEASED)
                .findFirst().orElse(0);
        var first = wages.get(known);
        var occupation = occupations.stream().filter(each -> each.code.equals(first.occupationCode)).findFirst()
                .orElseThrow();
        var place = placed.get(known);
        return new PayContext(place.verdict(), place.between(), place.lower(), place.upper(), area, occupation,
                first.year.intValue(), place.why());
    }

    /// Wages of who does not work all year (actors, say) are published by the hour alone, and pay by the hour can be placed there.
    private static PayPlacement placed(JobPosting posting, Salary wages) {
        var ofYear = PayPlacement.of(posting.annualMin, posting.annualMax, wages.getAnnual());
        return ofYear.why() == NoPayContext.WAGE_NOT_RELEASED && posting.payPeriod == PayPeriod.HOUR
                ? PayPlacement.of(posting.payMin, posting.payMax, wages.getHourly())
                : ofYear;
    }
}
