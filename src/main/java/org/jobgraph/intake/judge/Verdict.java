package org.jobgraph.intake.judge;

import java.time.Instant;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.posting.EmploymentType;
import org.jspecify.annotations.Nullable;

/// What the judge makes of a published posting.
public sealed interface Verdict {

    /// A posting whose values are known for what they are, beside the published ones they were made of.
    ///
    /// @param url what readers open, without tracking
    /// @param role slug, concluded from the title
    /// @param notes what could not be used
    record Judged(Published published, Company company, Html description, String url, @Nullable String applyUrl,
            EmploymentType employmentType, JudgedMode workMode, @Nullable String role, Pay pay, List<JudgedPlace> places,
            @Nullable Instant postedAt, @Nullable Instant updatedAt, List<Note> notes) implements Verdict {
    }

    /// A posting that cannot be shown.
    record Unusable(Reason reason, String detail) implements Verdict {
    }
}
