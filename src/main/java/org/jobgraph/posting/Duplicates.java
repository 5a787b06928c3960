package org.jobgraph.posting;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A job that several postings offer.
@Description("A job that several postings offer.")
public record Duplicates(
        @NonNull @Description("The posting that tells the most: an open one, of the employer's own system before a page of the employer before an aggregator, the earliest.") JobPosting canonical,
        @NonNull @Description("Its postings, this one included: the canonical one first, at most 100.") List<@NonNull JobPosting> members,
        @Description("How many postings it has, shown or not.") int memberCount,
        @NonNull @Description("What shows that they are one job, the strongest first, at most 100.") List<@NonNull DuplicateEvidence> evidence,
        @NonNull @Description("How sure the least sure of its connections is, from 0 to 1.") BigDecimal confidence) {
}
