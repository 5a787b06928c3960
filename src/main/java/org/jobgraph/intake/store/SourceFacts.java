package org.jobgraph.intake.store;

import org.jobgraph.intake.feed.Publisher;

/// The source that postings are stored under.
///
/// @param sample invented postings, marked as such wherever they are shown
public record SourceFacts(String slug, String name, String homepage, String licence, boolean sample) {

    /// A format's own publisher.
    public static SourceFacts of(Publisher publisher) {
        return new SourceFacts(publisher.slug(), publisher.name(), publisher.homepage(), publisher.licence(), false);
    }

    /// A source of its own whose boards the publisher runs: an employer's, or a collection of recorded ones.
    public static SourceFacts named(String slug, Publisher publisher) {
        return new SourceFacts(slug, slug, publisher.homepage(), publisher.licence(), false);
    }
}
