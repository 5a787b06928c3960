package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jobgraph.intake.pace.GivingWay;
import org.jobgraph.source.PostingVersion;

/// Keeps the clusters of duplicates as the postings are.
///
/// What a run works off stands in `posting_pending`, so one that is killed is finished by the next. The outcome depends on the
/// postings and decisions alone: a posting that changes is compared anew with all that may be the same job, and all clusters
/// that are connected with it are made anew.
public final class Clustering {

    /// Enough that statements do not count, few enough that a transaction is a moment.
    static final int POSTINGS = 2000;

    /// What is lost with the server's memory is pending again. A plan that a connection keeps may be of the day when the tables were
    /// empty: it would read all places for each posting of a first large import.
    private static final String QUICK = "set local synchronous_commit = off; set local jit = off; "
            + "set local plan_cache_mode = force_custom_plan";

    /// Said before the turn, for which a statement waits, too. A batch takes seconds; what stands still is pending for the next run,
    /// and does not stop the others' clusters for ever.
    private static final String NOT_FOR_EVER = "set local statement_timeout = '5min'";

    private Clustering() {
    }

    /// Works off the pending postings of a source, in transactions of its own. Runs of several sources take turns.
    ///
    /// @param connection has no transaction under way; it commits by itself again afterwards if it did before
    public static void run(Connection connection, String source) throws SQLException {
        run(connection, source, POSTINGS);
    }

    /// As the other one, after a run during which fingerprints were renewed.
    ///
    /// @param early is ended, when a run that was broken off has not
    public static void run(Connection connection, String source, EarlyFingerprints early) throws SQLException {
        early.close();
        inTransactions(connection, () -> renewAll(connection, source, POSTINGS, early.done(connection)));
    }

    /// @param postings of one transaction
    static void run(Connection connection, String source, int postings) throws SQLException {
        inTransactions(connection, () -> renewAll(connection, source, postings, Done.nothing(connection)));
    }

    // What changes meanwhile, and what others' changes shift, has a newer mark and a turn of its own.
    private static void renewAll(Connection connection, String source, int postings, Done before) throws SQLException {
        var done = before;
        for (var newest = Pending.newest(connection, source); newest > 0; newest = Pending.newest(connection, source)) {
            renew(connection, source, newest, postings, done);
            done = Done.nothing(connection);
        }
        connection.commit();
    }

    /// Renews the fingerprints of some boards, in a transaction of its own.
    static void fingerprints(Connection connection, String source, List<String> boards, Candidates candidates)
            throws SQLException {
        inTransactions(connection, () -> fingerprintsOn(connection, source, boards, candidates));
    }

    private static void fingerprintsOn(Connection connection, String source, List<String> boards, Candidates candidates)
            throws SQLException {
        var began = System.nanoTime();
        begin(connection);
        candidates.trim();
        new Fingerprints(connection, source, boards, candidates).renew();
        connection.commit();
        GivingWay.rest(connection, GivingWay.since(began));
    }

    private static void renew(Connection connection, String source, long newest, int postings, Done done) throws SQLException {
        var candidates = done.candidates();
        for (var boards : Boards.pending(connection, source, done.boards(), postings)) {
            fingerprintsOn(connection, source, boards, candidates);
        }
        for (var pending : Pending.all(connection, source, newest, postings)) {
            var began = System.nanoTime();
            begin(connection);
            candidates.trim();
            var changed = new Regrouping(connection, candidates).renew(pending.ids());
            pending.done(connection);
            commit(connection, changed);
            GivingWay.rest(connection, GivingWay.since(began));
        }
    }

    /// What is done before it begins.
    ///
    /// @param boards whose fingerprints are as their postings
    /// @param candidates that were read then and are as they were
    record Done(Set<String> boards, Candidates candidates) {

        static Done nothing(Connection connection) {
            return new Done(Set.of(), new Candidates(connection));
        }
    }

    /// Notes decisions about pairs of postings and makes their clusters anew, in one transaction.
    public static void decide(Connection connection, List<Decision> decisions, Instant now) throws SQLException {
        inTransactions(connection, () -> {
            Turn.take(connection);
            Decisions.note(connection, decisions, now);
            commit(connection, new Regrouping(connection, new Candidates(connection))
                    .renew(Decisions.postings(connection, decisions)));
        });
    }

    // Whoever writes postings waits for the version's row last, and so does this: in another order both would wait.
    private static void commit(Connection connection, boolean changed) throws SQLException {
        if (changed) {
            PostingVersion.bump(connection);
        }
        connection.commit();
    }

    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(NOT_FOR_EVER);
            Turn.take(connection);
            statement.execute(QUICK);
        }
    }

    private static void inTransactions(Connection connection, Work work) throws SQLException {
        var before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            work.run();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(before);
        }
    }

    /// What is done inside.
    @FunctionalInterface
    private interface Work {

        void run() throws SQLException;
    }
}
