package org.jobgraph.intake.store;

import java.util.List;
import java.util.Map;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.judge.Note;
import org.jspecify.annotations.Nullable;

/// What a run came to.
///
/// @param closed postings that the run did not see any more
/// @param documents that were read or refused
/// @param refused documents of which nothing was read
/// @param reasons rejected rows and refused documents, by reason
/// @param notes values that could not be used, by kind
/// @param first the first of the rejections, for printing; all are in the database
/// @param detail why the run is not COMPLETE, or null
public record RunSummary(long run, String source, RunStatus status, Counts counts, int closed, int documents, int refused,
        Map<Reason, Integer> reasons, Map<Note.Kind, Integer> notes, List<Rejection> first, @Nullable String detail) {
}
