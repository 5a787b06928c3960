package org.jobgraph.intake.store;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Feed;

/// What a run is to do.
///
/// @param format its name
/// @param origin where the documents come from, as given
/// @param idsSpanBoards whether an id names one posting whatever board it stands on
/// @param coverage what of the source a whole document lists
/// @param drop when nothing is closed because too much is missing
public record RunOrder(SourceFacts source, String format, String origin, boolean idsSpanBoards, Coverage coverage,
        DropRule drop) {

    /// @param format the feed's name
    public static RunOrder of(Feed feed, String format, SourceFacts source, String origin, DropRule drop) {
        return new RunOrder(source, format, origin, feed.idsSpanBoards(), feed.coverage(), drop);
    }
}
