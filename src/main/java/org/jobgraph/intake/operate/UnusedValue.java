package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What postings of a run said and could not be used.
@Description("A kind of value that postings of a run had and that could not be used. The postings went in without it.")
public record UnusedValue(
        @NonNull @Description("Short name of the kind, such as UNKNOWN_WORK_MODE or UNUSABLE_PAY.") String kind,
        @Description("How many there are.") int count,
        @NonNull @Description("The first of them: the field and what was found.") String example) {
}
