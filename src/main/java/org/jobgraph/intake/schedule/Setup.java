package org.jobgraph.intake.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.intake.store.SourceTable;
import org.jobgraph.intake.store.SourceUnavailable;
import org.jobgraph.source.PostingVersion;
import org.jobgraph.source.ReferenceVersion;

import io.quarkus.runtime.StartupEvent;

/// Takes over the sources that the configuration names, when a service starts that reads sources. One that is named no longer
/// is paused; nothing of it is lost.
@Singleton
public class Setup {

    private static final Logger LOG = Logger.getLogger(Setup.class);

    /// After the samples, which are to see whether there are postings.
    private static final int AFTER_SAMPLES = Interceptor.Priority.APPLICATION + 950;

    private final Config config;
    private final DataSource dataSource;
    private final Clock clock;
    private final boolean reads;

    /// @param tick how often this process looks for what is due
    Setup(Config config, DataSource dataSource, Clock clock, @ConfigProperty(name = "jobgraph.intake.tick") String tick) {
        this.config = config;
        this.dataSource = dataSource;
        this.clock = clock;
        this.reads = !tick.equalsIgnoreCase("off") && !tick.equalsIgnoreCase("disabled");
    }

    void onStart(@Observes @Priority(AFTER_SAMPLES) StartupEvent start) throws SQLException {
        var feeds = ConfiguredFeeds.in(config);
        if (reads) {
            take(feeds);
        }
    }

    void take(List<FeedSettings> feeds) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var table = new SourceFeeds(connection);
            var changed = false;
            var renamed = false;
            for (var feed : feeds) {
                SourceTable.ensure(connection, feed.source());
                renamed |= table.name(feed.source());
                changed |= table.put(feed, FeedOrigin.CONFIGURATION, clock.instant());
            }
            changed |= table.configuredAre(feeds.stream().map(FeedSettings::slug).toList(), clock.instant());
            if (renamed) {
                ReferenceVersion.bump(connection);
            }
            if (changed) {
                PostingVersion.bump(connection);
            }
            connection.commit();
            if (!feeds.isEmpty()) {
                LOG.infof("Reading %d configured sources when they are due", feeds.size());
            }
        } catch (SourceUnavailable e) {
            throw new IllegalArgumentException("jobgraph.sources.*: " + e.getMessage(), e);
        }
    }
}
