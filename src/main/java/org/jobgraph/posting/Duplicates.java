package org.jobgraph.posting;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A job that several postings offer.
@Description("A job that several postings offer.")
public record Duplicates(
        @NonNull @Description("The posting that tells the most: an open one, of the employer's own system before a page of the employer before an aggregator, the earliest.") JobPosting canonical,
        @NonNull @Description("All its postings, this one included.") List<@NonNull JobPosting> members,
        @NonNull @Description("What shows that they are one job.") List<@NonNull DuplicateEvidence> evidence,
        @NonNull @Description("How sure the least sure of its connections is, from 0 to 1.") BigDecimal confidence) {
}
