package org.jobgraph.intake.schedule;

import java.net.URI;
import java.time.Duration;

import org.jobgraph.intake.Format;
import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jobgraph.intake.feed.mapped.UnusableMapping;
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

    /// What reads it. A mapping that cannot be used was refused when it was set up.
    Feed feed() {
        try {
            return format.feed(mapping == null ? null : Mapping.of("mapping of " + slug(), mapping));
        } catch (UnusableMapping e) {
            throw new IllegalStateException("a mapping that was taken is none: " + e.getMessage(), e);
        }
    }

    String slug() {
        return source.slug();
    }
}
