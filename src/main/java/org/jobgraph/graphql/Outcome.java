package org.jobgraph.graphql;

import org.jobgraph.watch.Tally;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;

/// What came of one request, however many clients get it.
///
/// @param points what it counts in a client's budget
/// @param tally where those who get it are counted; null for nobody's request
record Outcome(Answer answer, Content content, long points, @Nullable Tally tally) {

    static Outcome of(Answer answer, long points) {
        return new Outcome(answer, Content.of(answer.json()), points, Visit.tally());
    }

    /// Whether others who ask the same may get it. An error may be of the moment: a statement that took too long.
    boolean isGood() {
        return answer.hasData() && !answer.hasErrors();
    }

    Outcome with(@Nullable Coding coding) {
        return new Outcome(answer, content.with(coding), points, tally);
    }

    Outcome with(Content other) {
        return new Outcome(answer, content.with(other), points, tally);
    }

    Reply as(String mediaType) {
        return new Reply(MediaTypes.status(mediaType, answer), mediaType, content, isGood());
    }
}
