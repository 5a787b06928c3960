package org.jobgraph.intake.schedule;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.jobgraph.intake.Format;
import org.jobgraph.intake.store.RunLedger;
import org.jobgraph.intake.store.SourceFacts;
import org.jspecify.annotations.Nullable;

/// The table of feeds, in the transaction of whoever gives the connection.
final class SourceFeeds {

    private static final Logger LOG = Logger.getLogger(SourceFeeds.class);

    private static final String COLUMNS = """
            f.source_slug, s.name, coalesce(s.homepage, ''), s.licence, s.sample, f.format, f.address, f.board, f.company,
            f.mapping, f.every, f.politeness_millis
            """;

    private static final String FIND = "select " + COLUMNS + """
            from source_feed f join source s on s.slug = f.source_slug where f.source_slug = ?""";

    private static final String PUT = """
            insert into source_feed (format, address, board, company, mapping, every, politeness_millis, next_run_at,
                state_since, origin, source_slug, state)
            values (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 'ACTIVE')
            on conflict (source_slug) do update set format = excluded.format, address = excluded.address,
                board = excluded.board, company = excluded.company, mapping = excluded.mapping, every = excluded.every,
                politeness_millis = excluded.politeness_millis, next_run_at = excluded.next_run_at,
                origin = excluded.origin
            where (source_feed.format, source_feed.address, source_feed.board, source_feed.company, source_feed.mapping,
                source_feed.every, source_feed.politeness_millis, source_feed.origin) is distinct from
                (excluded.format, excluded.address, excluded.board, excluded.company, excluded.mapping, excluded.every,
                excluded.politeness_millis, excluded.origin)""";

    private static final String NAME = """
            update source set name = ?, homepage = ?, licence = ?
            where slug = ? and (name, homepage, licence) is distinct from (?, ?, ?)""";

    private static final String STATE = """
            update source_feed set state = ?, state_since = ?, state_reason = ?, next_run_at = ?, stale_since = null
            where source_slug = ?""";

    private static final String MISSING = """
            update source_feed set state = 'PAUSED', state_since = ?, state_reason = 'It is no longer configured'
            where origin = 'CONFIGURATION' and state = 'ACTIVE' and source_slug <> all (?)""";

    private static final String BACK = """
            update source_feed set state = 'ACTIVE', state_since = ?, state_reason = null, next_run_at = ?
            where origin = 'CONFIGURATION' and state = 'PAUSED' and state_reason = 'It is no longer configured'
                and source_slug = any (?)""";

    /// Those that are due, and those that a process took which is no more: nobody holds a lock of theirs.
    private static final String DUE = "select " + COLUMNS + """
             from source_feed f join source s on s.slug = f.source_slug
            where f.state = 'ACTIVE' and (f.claimed_at is null and f.next_run_at <= ?
                or f.claimed_at < ? and pg_try_advisory_xact_lock(hashtextextended('intake ' || f.source_slug, 0))
                    and pg_try_advisory_xact_lock(hashtextextended('duplicates of ' || f.source_slug, 0)))
                and (f.source_slug = any (?)) = ?
            order by f.next_run_at limit ? for update of f skip locked""";

    private static final String CLAIM = "update source_feed set claimed_at = ?, next_run_at = ? where source_slug = ?";

    private static final String RELEASE = """
            update source_feed set claimed_at = null, next_run_at = coalesce(?, next_run_at),
                stale_since = case when ? then null else stale_since end
            where source_slug = ?""";

    private final Connection connection;

    SourceFeeds(Connection connection) {
        this.connection = connection;
    }

    Optional<FeedSettings> find(String slug) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, slug);
            return read(statement).stream().findFirst();
        }
    }

    /// Adds a feed, or changes it when it is another one; it is due at once then.
    ///
    /// @return whether anything changed
    boolean put(FeedSettings feed, FeedOrigin origin, Instant now) throws SQLException {
        try (var put = connection.prepareStatement(PUT)) {
            put.setString(1, feed.format().name());
            put.setString(2, feed.address().toString());
            put.setString(3, feed.board());
            put.setString(4, feed.company());
            put.setString(5, feed.mapping());
            put.setString(6, feed.every().text());
            put.setInt(7, Math.toIntExact(feed.politeness().toMillis()));
            put.setTimestamp(8, Timestamp.from(now));
            put.setTimestamp(9, Timestamp.from(now));
            put.setString(10, origin.name());
            put.setString(11, feed.slug());
            if (put.executeUpdate() == 0) {
                return false;
            }
        }
        forget(feed.slug());
        return true;
    }

    /// Names a source as its settings do.
    ///
    /// @return whether it was called otherwise
    boolean name(SourceFacts facts) throws SQLException {
        try (var statement = connection.prepareStatement(NAME)) {
            statement.setString(1, facts.name());
            statement.setString(2, facts.homepage());
            statement.setString(3, facts.licence());
            statement.setString(4, facts.slug());
            statement.setString(5, facts.name());
            statement.setString(6, facts.homepage());
            statement.setString(7, facts.licence());
            return statement.executeUpdate() > 0;
        }
    }

    /// @param reason in words, or null
    /// @return false when there is no such feed
    boolean state(String slug, FeedState state, @Nullable String reason, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(STATE)) {
            statement.setString(1, state.name());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, reason);
            statement.setTimestamp(4, Timestamp.from(now));
            statement.setString(5, slug);
            return statement.executeUpdate() > 0;
        }
    }

    /// Forgets what answers were known by: the next run reads everything.
    void forget(String slug) throws SQLException {
        RunLedger.forgetAnswers(connection, slug);
    }

    /// Pauses what is no longer configured, and resumes what is again.
    ///
    /// @return whether anything changed
    boolean configuredAre(List<String> slugs, Instant now) throws SQLException {
        try (var missing = connection.prepareStatement(MISSING); var back = connection.prepareStatement(BACK)) {
            var named = connection.createArrayOf("text", slugs.toArray());
            missing.setTimestamp(1, Timestamp.from(now));
            missing.setArray(2, named);
            back.setTimestamp(1, Timestamp.from(now));
            back.setTimestamp(2, Timestamp.from(now));
            back.setArray(3, named);
            return missing.executeUpdate() + back.executeUpdate() > 0;
        }
    }

    /// Takes feeds that are due, so that nobody else does until they are released.
    ///
    /// @param abandoned what was taken before that and whose run nobody has the lock of is taken again
    /// @param some sources
    /// @param ofThese whether only of `some`, or of all others
    List<FeedSettings> claim(Instant now, Instant abandoned, int most, List<String> some, boolean ofThese) throws SQLException {
        try (var due = connection.prepareStatement(DUE); var claim = connection.prepareStatement(CLAIM)) {
            due.setTimestamp(1, Timestamp.from(now));
            due.setTimestamp(2, Timestamp.from(abandoned));
            due.setArray(3, connection.createArrayOf("text", some.toArray()));
            due.setBoolean(4, ofThese);
            due.setInt(5, most);
            var feeds = read(due);
            for (var feed : feeds) {
                claim.setTimestamp(1, Timestamp.from(now));
                claim.setTimestamp(2, Timestamp.from(feed.every().next(now)));
                claim.setString(3, feed.slug());
                claim.executeUpdate();
            }
            return feeds;
        }
    }

    /// @param again when it is due before its time; null when it is not
    /// @param complete whether its run saw everything
    void release(String slug, @Nullable Instant again, boolean complete) throws SQLException {
        try (var statement = connection.prepareStatement(RELEASE)) {
            statement.setTimestamp(1, again == null ? null : Timestamp.from(again));
            statement.setBoolean(2, complete);
            statement.setString(3, slug);
            statement.executeUpdate();
        }
    }

    private static List<FeedSettings> read(PreparedStatement statement) throws SQLException {
        var feeds = new ArrayList<FeedSettings>();
        try (var row = statement.executeQuery()) {
            while (row.next()) {
                try {
                    feeds.add(read(row));
                } catch (IllegalArgumentException e) {
                    // As a newer version may have set it up, which is rolled back: the others are read.
                    LOG.warnf("Source %s cannot be read by this version: %s", row.getString(1), e.getMessage());
                }
            }
        }
        return feeds;
    }

    private static FeedSettings read(ResultSet row) throws SQLException {
        var facts = new SourceFacts(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                row.getBoolean(5));
        return new FeedSettings(facts, Format.valueOf(row.getString(6)), URI.create(row.getString(7)), row.getString(8),
                row.getString(9), row.getString(10), Cadence.of(row.getString(11)), Duration.ofMillis(row.getInt(12)));
    }
}
