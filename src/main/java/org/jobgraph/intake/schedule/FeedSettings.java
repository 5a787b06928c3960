package org.jobgraph.intake.schedule;

import java.net.URI;
import java.time.Duration;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.store.SourceFacts;
import org.jspecify.annotations.Nullable;

/// A source as somebody set it up.
///
/// @param board null for what the address says, or else the source's slug
/// @param company null for what the board says
/// @param mapping of columns, as JSON, for a format that has them declared
/// @param politeness between two requests to its host, when it is longer than everybody's
record FeedSettings(SourceFacts source, Format format, URI address, @Nullable String board, @Nullable String company,
        @Nullable String mapping, Cadence every, Duration politeness) {

    String slug() {
        return source.slug();
    }
}
