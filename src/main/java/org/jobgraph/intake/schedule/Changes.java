package org.jobgraph.intake.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.jobgraph.intake.fetch.Web;
import org.jobgraph.intake.schedule.FeedReader.WrongSetting;
import org.jobgraph.intake.store.Retirement;
import org.jobgraph.intake.store.SourceTable;
import org.jobgraph.intake.store.SourceUnavailable;
import org.jobgraph.source.PostingVersion;
import org.jspecify.annotations.Nullable;

/// What operators do to sources, each in a transaction.
@Singleton
public class Changes {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('source ' || ?, 0))";

    private final DataSource dataSource;
    private final Clock clock;
    private final Web web;

    Changes(DataSource dataSource, Clock clock, Web web) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.web = web;
    }

    /// Adds a source that is read from now on. One of whom there are postings, but no address, gets it.
    ///
    /// @param given settings as the configuration has them
    public Change add(String slug, Map<String, String> given) throws SQLException {
        try {
            var feed = new FeedReader(slug, given).read();
            var objection = web.objection(feed.address());
            return objection == null
                    ? inTransaction(slug, connection -> add(connection, feed))
                    : new Change.InvalidAddress(objection);
        } catch (WrongSetting e) {
            return switch (e.key()) {
                case "format" -> new Change.UnknownFormat(e.words());
                case "address" -> new Change.InvalidAddress(e.words());
                default -> new Change.InvalidSetting(e.key(), e.words());
            };
        }
    }

    private Change add(Connection connection, FeedSettings feed) throws SQLException {
        var table = new SourceFeeds(connection);
        if (table.find(feed.slug()).isPresent()) {
            return new Change.AlreadyThere(feed.slug());
        }
        try {
            SourceTable.ensure(connection, feed.source());
        } catch (SourceUnavailable e) {
            return new Change.InvalidSetting("source", String.valueOf(e.getMessage()));
        }
        table.put(feed, FeedOrigin.MUTATION, clock.instant());
        PostingVersion.bump(connection);
        return new Change.Done(feed.slug());
    }

    /// @param reason in words, or null
    public Change pause(String slug, @Nullable String reason) throws SQLException {
        return inTransaction(slug, connection -> SourceTable.isRetired(connection, slug)
                ? new Change.UnknownSource(SourceTable.retired(slug))
                : state(connection, slug, FeedState.PAUSED, reason));
    }

    /// Has a paused or retired source read again, from the beginning.
    public Change resume(String slug) throws SQLException {
        return inTransaction(slug, connection -> {
            new SourceFeeds(connection).forget(slug);
            return state(connection, slug, FeedState.ACTIVE, null);
        });
    }

    /// Ends a source for good: what it has open is closed, as nobody verifies it any more.
    public Change retire(String slug) throws SQLException {
        return inTransaction(slug, connection -> {
            if (new SourceFeeds(connection).find(slug).isEmpty()) {
                return unknown(slug);
            }
            var closed = Retirement.close(connection, slug, clock.instant());
            if (closed == null) {
                var running = Staleness.running(connection, slug);
                return running == null ? unknown(slug) : new Change.Running(running);
            }
            new SourceFeeds(connection).forget(slug);
            state(connection, slug, FeedState.RETIRED, null);
            return new Change.Retired(slug, closed);
        });
    }

    private Change state(Connection connection, String slug, FeedState state, @Nullable String reason)
            throws SQLException {
        if (!new SourceFeeds(connection).state(slug, state, reason, clock.instant())) {
            return unknown(slug);
        }
        PostingVersion.bump(connection);
        return new Change.Done(slug);
    }

    private static Change unknown(String slug) {
        return new Change.UnknownSource("There is no source " + slug + " that is read from an address");
    }

    private Change inTransaction(String slug, Schedule.Work<Change> work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement(LOCK)) {
                lock.setString(1, slug);
                lock.execute();
                var done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
