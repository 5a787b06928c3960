package org.jobgraph.salary;

import org.eclipse.microprofile.graphql.Description;

/// In which order the wages of an occupation come, area by area.
@Description("In which order the wages of an occupation come, area by area.")
public enum SalaryOrder {
    @Description("The highest annual mean first; a top-coded mean stands at its bound, a missing one last.")
    MEAN_DESC("w.mean_order desc, w.id",
            "(-w.mean_order, w.id) > (-k.mean, k.id)"), @Description("The lowest annual mean first; a missing one before all.")
    MEAN_ASC("w.mean_order, w.id desc", "(w.mean_order, -w.id) > (k.mean, -k.id)");

    final String orderBy;
    final String behind;

    SalaryOrder(String orderBy, String behind) {
        this.orderBy = orderBy;
        this.behind = behind;
    }
}
