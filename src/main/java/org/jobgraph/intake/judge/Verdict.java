package org.jobgraph.intake.judge;

import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.Reason;
import org.jspecify.annotations.Nullable;

/// What the judge makes of a published posting.
public sealed interface Verdict {

    /// A posting whose values are known for what they are, beside the published ones they were made of.
    ///
    /// @param url what readers open, without tracking
    /// @param notes what could not be used
    record Judged(Published published, Company company, Html description, String url, @Nullable String applyUrl,
            JudgedLanguage language, JudgedEmployment employment, JudgedMode workMode, Applicants applicants, Trade trade,
            Pay pay, List<JudgedPlace> places, Dates dates, List<Note> notes) implements Verdict {
    }

    /// A posting that cannot be shown.
    record Unusable(Reason reason, String detail) implements Verdict {
    }
}
