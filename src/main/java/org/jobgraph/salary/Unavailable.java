package org.jobgraph.salary;

import org.eclipse.microprofile.graphql.Description;

/// Why a published cell holds no number.
@Description("Why a cell of official statistics holds no number.")
public enum Unavailable {
    @Description("The wage estimate is not released (printed *).")
    WAGE_NOT_RELEASED, @Description("The employment estimate is not released (printed **).")
    EMPLOYMENT_NOT_RELEASED, @Description("At or above the highest wage that is published (printed #); `atLeast` is that bound.")
    TOP_CODED, @Description("Fewer than half a percent of establishments report the occupation (printed ~).")
    BELOW_HALF_PERCENT, @Description("The cell is empty in the file.")
    EMPTY, @Description("The file has no such column.")
    NOT_IN_FILE
}
