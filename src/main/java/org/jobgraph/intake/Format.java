package org.jobgraph.intake;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.feed.greenhouse.GreenhouseFeed;
import org.jobgraph.intake.feed.indeed.IndeedFeed;
import org.jobgraph.intake.feed.jsonld.JsonLdFeed;
import org.jobgraph.intake.feed.lever.LeverFeed;
import org.jobgraph.intake.feed.mapped.MappedFeed;
import org.jobgraph.intake.feed.mapped.Mapping;
import org.jobgraph.intake.feed.mapped.UnusableMapping;
import org.jobgraph.intake.feed.personio.PersonioFeed;
import org.jobgraph.intake.feed.recruitee.RecruiteeFeed;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersFeed;
import org.jobgraph.intake.feed.syndication.Conventions;
import org.jobgraph.intake.feed.syndication.SyndicationFeed;
import org.jobgraph.intake.feed.workable.WorkableFeed;
import org.jobgraph.intake.judge.KnownWords;
import org.jspecify.annotations.Nullable;

/// The formats that postings come in, as `--format` names them. A further one is a package under `feed` and a line here.
public enum Format {
    ASHBY, GREENHOUSE, LEVER, SMARTRECRUITERS, WORKABLE, RECRUITEE, PERSONIO, JSONLD, INDEED, RSS, CSV, JSON;

    /// The feed of a format that is the same for all its sources.
    public Feed feed() {
        try {
            return feed(null);
        } catch (UnusableMapping e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// The feed of a format, as a mapping declares its documents.
    ///
    /// @param mapping what the columns of a table mean, or how an RSS feed writes its texts; null when nothing is declared
    /// @throws UnusableMapping when the format needs one that it has not, or has one that it cannot use
    public Feed feed(@Nullable Mapping mapping) throws UnusableMapping {
        if (mapping != null && !isMapped()) {
            throw new UnusableMapping(mapping.name() + ": only the formats csv, json and rss take a mapping");
        }
        if (mapping != null) {
            mapping.check(new KnownWords());
        }
        return switch (this) {
            case ASHBY -> new AshbyFeed();
            case GREENHOUSE -> new GreenhouseFeed();
            case LEVER -> new LeverFeed();
            case SMARTRECRUITERS -> new SmartRecruitersFeed();
            case WORKABLE -> new WorkableFeed();
            case RECRUITEE -> new RecruiteeFeed();
            case PERSONIO -> new PersonioFeed();
            case JSONLD -> new JsonLdFeed();
            case INDEED -> new IndeedFeed();
            case RSS -> new SyndicationFeed(Conventions.of(mapping));
            case CSV -> MappedFeed.csv(mapping);
            case JSON -> MappedFeed.json(mapping);
        };
    }

    private boolean isMapped() {
        return this == RSS || this == CSV || this == JSON;
    }
}
