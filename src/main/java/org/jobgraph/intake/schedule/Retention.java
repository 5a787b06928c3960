package org.jobgraph.intake.schedule;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jobgraph.intake.store.Rejections;

/// Forgets the rejections of runs of long ago: each run writes all of its own again, and they would fill the database. Postings, their
/// history, runs and what these counted are kept.
@Singleton
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final DataSource dataSource;
    private final Clock clock;
    private final Duration keep;
    private Instant next = Instant.MIN;

    /// @param keep how long rejections are kept; zero for ever
    Retention(DataSource dataSource, Clock clock, @ConfigProperty(name = "jobgraph.intake.keep-rejections") Duration keep) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.keep = keep;
    }

    /// Forgets what is too old, once an hour however often it is asked.
    void look() throws SQLException {
        var now = clock.instant();
        if (keep.isZero() || now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        try (var connection = dataSource.getConnection()) {
            var forgotten = Rejections.forget(connection, now.minus(keep));
            if (forgotten > 0) {
                LOG.infof("Forgot %d rejections of runs that began more than %s ago", forgotten, keep);
            }
        }
    }
}
