package org.jobgraph.posting;

import java.math.BigDecimal;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// An official occupation that a posting may be of.
///
/// @param soc code of SOC 2018
@Description("An official occupation that a posting may be of, and how sure that is.")
public record PostingOccupation(@Ignore String soc,
        @NonNull @Description("How sure it is, above 0 and up to 1: the share of titles judged with this confidence whose occupation it really is.") BigDecimal confidence,
        @NonNull @Description("Where it comes from.") Origin origin) {
}
