package org.jobgraph.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jobgraph.intake.feed.ashby.AshbyFeed;
import org.jobgraph.intake.fetch.Asking;
import org.jobgraph.intake.fetch.FetchSettings;
import org.jobgraph.intake.fetch.NothingThere;
import org.jobgraph.intake.fetch.Offer;
import org.jobgraph.intake.fetch.Offers;
import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.store.DropRule;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;
import org.jobgraph.intake.store.SourceUnavailable;
import org.postgresql.ds.PGSimpleDataSource;

/// An import in a process of its own, to be killed: address of the database, folder of Ashby boards, now. Says when its run
/// has begun.
final class KilledImport {

    static final String BEGUN = "begun";

    private KilledImport() {
    }

    public static void main(String... arguments) throws Exception {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(arguments[0]);
        dataSource.setUser("postgres");
        run(dataSource, Path.of(arguments[1]), Instant.parse(arguments[2]), new Progress() {

            @Override
            public void began(long run) {
                System.out.println(BEGUN);
            }

            @Override
            public void document(int documents, long rows) {
                // Nobody watches.
            }
        });
    }

    static RunSummary run(PGSimpleDataSource dataSource, Path folder, Instant now, Progress progress)
            throws SQLException, SourceUnavailable, InterruptedException, IOException, NothingThere {
        List<Offer> offers = new Offers(null, null, new AshbyFeed()::boardOf,
                Asking.once(new Web(FetchSettings.DEFAULT, Clock.systemUTC()), false))
                .of(List.of(folder.toString()));
        // Of boards that are far smaller than those of a large import, some are fingerprinted early, too.
        return new Intake(dataSource, Clock.fixed(now, ZoneOffset.UTC), DropRule.DEFAULT, 100).run(Format.ASHBY,
                SourceFacts.of(new AshbyFeed().publisher()), "a test", offers, progress);
    }
}
