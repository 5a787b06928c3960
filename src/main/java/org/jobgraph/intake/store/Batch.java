package org.jobgraph.intake.store;

import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.judge.Judge;
import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.judge.Verdict;
import org.jobgraph.intake.judge.Verdict.Judged;
import org.jspecify.annotations.Nullable;

/// Rows of a run that are written together.
///
/// @param changed new postings and those with other content than the database has
/// @param unchanged how many more came, and are as the database has them
record Batch(List<Changed> changed, List<Rejection> rejected, int unchanged) {

    /// @param before the posting as the database has it, or null when it is new
    record Changed(Arrival arrival, @Nullable Known before) {

        Rejection rejection(Reason reason, String detail) {
            return new Rejection(arrival.row().place(), arrival.row().published().externalId(), reason, detail);
        }
    }

    /// A posting with what the judge made of it.
    record JudgedPosting(Changed changed, Judged verdict) {
    }

    /// A batch that is ready to be written.
    record Ready(List<JudgedPosting> postings, List<Rejection> rejected, List<Note> notes, int unchanged) {
    }

    /// Judges each posting; one that cannot be shown is a rejection more.
    Ready judged(Judge judge) {
        var postings = new ArrayList<JudgedPosting>();
        var refused = new ArrayList<>(rejected);
        var notes = new ArrayList<Note>();
        for (var each : changed) {
            var arrival = each.arrival();
            switch (judge.judge(arrival.row().published(), arrival.board(), arrival.company())) {
                case Verdict.Judged good -> {
                    postings.add(new JudgedPosting(each, good));
                    notes.addAll(good.notes());
                }
                case Verdict.Unusable(var reason, var detail) -> refused.add(each.rejection(reason, detail));
            }
        }
        return new Ready(postings, refused, notes, unchanged);
    }
}
