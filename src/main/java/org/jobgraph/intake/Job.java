package org.jobgraph.intake;

import java.util.List;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunOrder;
import org.jobgraph.intake.store.SourceFacts;

/// What a run is to read.
///
/// @param format its name
/// @param origin where the documents come from, in words
public record Job(Feed feed, String format, SourceFacts source, String origin, List<Offer> offers, Bounds bounds) {

    RunOrder order(DropRule drop) {
        return RunOrder.of(feed, format, source, origin, drop);
    }
}
