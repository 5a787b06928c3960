package org.jobgraph.posting;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// What shows that two postings of a job are one.
@Description("What shows that two postings of a job are one.")
public record DuplicateEvidence(@NonNull @Description("What kind of evidence it is.") EvidenceKind kind,
        @NonNull @Description("How strong it is, from 0 to 1.") BigDecimal score,
        @NonNull @Description("The evidence in words.") String detail,
        @NonNull @Description("Global ids of the two postings.") List<@NonNull String> between) {
}
