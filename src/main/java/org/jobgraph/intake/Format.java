package org.jobgraph.intake;

import org.jobgraph.intake.feed.Feed;
import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.feed.greenhouse.GreenhouseFeed;

/// The formats that postings come in, as `--format` names them. A further one is a package under `feed` and a line here.
public enum Format {
    ASHBY, GREENHOUSE;

    public Feed feed() {
        return switch (this) {
            case ASHBY -> new AshbyFeed();
            case GREENHOUSE -> new GreenhouseFeed();
        };
    }
}
