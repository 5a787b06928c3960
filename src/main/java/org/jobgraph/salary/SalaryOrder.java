package org.jobgraph.salary;

import java.math.BigDecimal;
import java.util.Comparator;

import org.eclipse.microprofile.graphql.Description;

/// In which order the wages of an occupation come, area by area.
@Description("In which order the wages of an occupation come, area by area.")
public enum SalaryOrder {
    @Description("The highest annual mean first; a top-coded mean stands at its bound, a missing one last.")
    MEAN_DESC("mean_order desc, id",
            "(-mean_order, id) > (-k.mean, k.id)"), @Description("The lowest annual mean first; a missing one before all.")
    MEAN_ASC("mean_order, id desc", "(mean_order, -id) > (k.mean, -k.id)");

    private static final Comparator<Salary> ASCENDING = Comparator.<Salary, BigDecimal>comparing(row -> row.meanOrder)
            .thenComparing(row -> row.key, Comparator.reverseOrder());

    final String orderBy;
    final String behind;

    SalaryOrder(String orderBy, String behind) {
        this.orderBy = orderBy;
        this.behind = behind;
    }

    Comparator<Salary> comparator() {
        return switch (this) {
            case MEAN_ASC -> ASCENDING;
            case MEAN_DESC -> ASCENDING.reversed();
        };
    }
}
