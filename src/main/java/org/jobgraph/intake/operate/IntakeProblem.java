package org.jobgraph.intake.operate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Why postings of a run did not go in.
@Description("A reason for which postings or whole documents of a run did not go in.")
public record IntakeProblem(
        @NonNull @Description("Short name of the reason, such as NO_TITLE or NOT_FETCHED.") String reason,
        @Description("How many there are.") int count,
        @NonNull @Description("The first of them: where it stands, what was expected and what was found.") String example) {
}
