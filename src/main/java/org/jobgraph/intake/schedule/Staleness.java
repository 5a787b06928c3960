package org.jobgraph.intake.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;

import org.jboss.logging.Logger;
import org.jobgraph.source.PostingVersion;
import org.jspecify.annotations.Nullable;

/// Notices sources whose last complete run is longer ago than a few of their periods.
final class Staleness {

    private static final Logger LOG = Logger.getLogger(Staleness.class);

    private static final int PERIODS = 3;

    private static final String LAST = """
            select f.source_slug, f.every, greatest(f.state_since, (select r.finished_at from intake_run r
                where r.source_slug = f.source_slug and r.status = 'COMPLETE' order by r.id desc limit 1))
            from source_feed f where f.state = 'ACTIVE' and f.stale_since is null""";

    private static final String NOTE = """
            update source_feed set stale_since = ? where source_slug = any (?) and stale_since is null""";

    private static final String RUNNING = """
            select id from intake_run where source_slug = ? and status = 'RUNNING' order by id desc limit 1""";

    private Staleness() {
    }

    /// Whether it was due a few times since its last complete run. What is no cadence to this version is not.
    static boolean isStale(String cadence, Instant complete, Instant now) {
        try {
            return Cadence.of(cadence).next(complete, PERIODS).isBefore(now);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// @return how many were noticed
    static int note(Connection connection, Instant now) throws SQLException {
        var stale = new ArrayList<String>();
        try (var statement = connection.prepareStatement(LAST); var row = statement.executeQuery()) {
            while (row.next()) {
                if (isStale(row.getString(2), row.getTimestamp(3).toInstant(), now)) {
                    stale.add(row.getString(1));
                }
            }
        }
        if (stale.isEmpty()) {
            return 0;
        }
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setArray(2, connection.createArrayOf("text", stale.toArray()));
            var noted = statement.executeUpdate();
            if (noted > 0) {
                LOG.warnf("No complete run for some time: %s", String.join(", ", stale));
                PostingVersion.bump(connection);
            }
            return noted;
        }
    }

    /// The run of a source that is under way; null when there is none.
    static @Nullable Long running(Connection connection, String slug) throws SQLException {
        try (var statement = connection.prepareStatement(RUNNING)) {
            statement.setString(1, slug);
            try (var row = statement.executeQuery()) {
                return row.next() ? Long.valueOf(row.getLong(1)) : null;
            }
        }
    }
}
