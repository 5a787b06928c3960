package org.jobgraph.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Where a page stands in its connection, as the Relay cursor connections specification has it. Pages go forward only.
@Description("Where a page stands in its connection.")
public record PageInfo(
        @Description("Whether rows follow this page.") boolean hasNextPage,
        @Description("Whether a cursor led here, so that rows precede this page.") boolean hasPreviousPage,
        @Nullable @Description("Cursor of the page's first row; null when the page is empty.") String startCursor,
        @Nullable @Description("Cursor of the page's last row, for `after`; null when the page is empty.") String endCursor) {
}
