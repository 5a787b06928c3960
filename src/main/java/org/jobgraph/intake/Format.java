package org.jobgraph.intake;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.feed.greenhouse.GreenhouseFeed;
import org.jobgraph.intake.feed.lever.LeverFeed;
import org.jobgraph.intake.feed.recruitee.RecruiteeFeed;
import org.jobgraph.intake.feed.smartrecruiters.SmartRecruitersFeed;
import org.jobgraph.intake.feed.workable.WorkableFeed;

/// The formats that postings come in, as `--format` names them. A further one is a package under `feed` and a line here.
public enum Format {
    ASHBY, GREENHOUSE, LEVER, SMARTRECRUITERS, WORKABLE, RECRUITEE;

    public Feed feed() {
        return switch (this) {
            case ASHBY -> new AshbyFeed();
            case GREENHOUSE -> new GreenhouseFeed();
            case LEVER -> new LeverFeed();
            case SMARTRECRUITERS -> new SmartRecruitersFeed();
            case WORKABLE -> new WorkableFeed();
            case RECRUITEE -> new RecruiteeFeed();
        };
    }
}
