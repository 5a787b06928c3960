package org.jobgraph.intake.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How a source that is read on a schedule does, for who watches many of them.
///
/// @param completeAt when its last complete run ended; of one that had none, when it was added or resumed
/// @param isStale whether that is longer ago than a few of its periods
/// @param isFailing whether its last run that ended failed
record Freshness(String source, Instant completeAt, boolean isStale, boolean isFailing) {

    private static final String ALL = """
            select f.source_slug, f.stale_since is not null, greatest(f.state_since, (select r.finished_at from intake_run r
                where r.source_slug = f.source_slug and r.status = 'COMPLETE' order by r.id desc limit 1)),
                coalesce((select r.status = 'FAILED' from intake_run r
                where r.source_slug = f.source_slug and r.status <> 'RUNNING' order by r.id desc limit 1), false)
            from source_feed f where f.state = 'ACTIVE' order by f.source_slug limit ?""";

    static List<Freshness> all(Connection connection, int most, int patienceSeconds) throws SQLException {
        var all = new ArrayList<Freshness>();
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setQueryTimeout(patienceSeconds);
            statement.setInt(1, most);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Freshness(row.getString(1), row.getTimestamp(3).toInstant(), row.getBoolean(2),
                            row.getBoolean(4)));
                }
            }
        }
        return all;
    }
}
