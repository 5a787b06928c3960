package org.jobgraph.place;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A point on the earth, WGS 84.
@Description("A point on the earth, WGS 84.")
public record Location(
        @NonNull @Description("Degrees north of the equator, negative in the south.") BigDecimal latitude,
        @NonNull @Description("Degrees east of Greenwich, negative in the west.") BigDecimal longitude) {
}
