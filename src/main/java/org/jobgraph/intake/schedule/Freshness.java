package org.jobgraph.intake.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How a source does, for who watches many of them: one that is read on a schedule, or one that commands bring, be it postings or
/// reference data.
///
/// @param completeAt when its last complete run ended, or the newest of its documents was retrieved; of one on a schedule that had
///        no run, when it was added or resumed
/// @param isScheduled whether this service reads it; of others nobody knows when they are due
/// @param isStale whether that is longer ago than a few of its periods
/// @param isFailing whether its last run that ended failed
record Freshness(String source, Instant completeAt, boolean isScheduled, boolean isStale, boolean isFailing) {

    private static final String ALL = """
            select s.slug, f.state is not null, f.stale_since is not null, t.at, coalesce(l.status = 'FAILED', false)
            from source s
            left join source_feed f on f.source_slug = s.slug
            left join lateral (select r.finished_at from intake_run r
                where r.source_slug = s.slug and r.status = 'COMPLETE' order by r.id desc limit 1) c on true
            left join lateral (select r.status from intake_run r
                where r.source_slug = s.slug and r.status <> 'RUNNING' order by r.id desc limit 1) l on true
            cross join lateral (select greatest(f.state_since, c.finished_at,
                (select max(d.retrieved_at) from document d where d.source_slug = s.slug)) as at) t
            where (f.state = 'ACTIVE' or f.state is null) and t.at is not null
            order by f.state is null, s.slug limit ?""";

    static List<Freshness> all(Connection connection, int most, int patienceSeconds) throws SQLException {
        var all = new ArrayList<Freshness>();
        try (var statement = connection.prepareStatement(ALL)) {
            statement.setQueryTimeout(patienceSeconds);
            statement.setInt(1, most);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    all.add(new Freshness(row.getString(1), row.getTimestamp(4).toInstant(), row.getBoolean(2),
                            row.getBoolean(3), row.getBoolean(5)));
                }
            }
        }
        return all;
    }
}
