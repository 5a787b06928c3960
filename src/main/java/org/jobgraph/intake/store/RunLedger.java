package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.judge.Note;
import org.jspecify.annotations.Nullable;

/// The row of one run and its rejections. Whoever calls commits.
public final class RunLedger {

    private static final String START = """
            insert into intake_run (source_slug, format, origin, status, started_at)
            values (?, ?, ?, 'RUNNING', ?) returning id""";

    /// The lock is ours, so whoever left these is gone.
    private static final String BURY = """
            update intake_run set status = 'FAILED', finished_at = ?, detail = 'Broken off: its process ended'
            where source_slug = ? and status = 'RUNNING'""";

    /// Another run may leave other postings than those of the answer that is remembered; whoever asks by it has read it already, and
    /// keeps what holds after this run.
    private static final String FORGET = "delete from source_answer where source_slug = ?";

    private static final String PROGRESS = """
            update intake_run set read = ?, accepted = ?, rejected = ?, inserted = ?, updated = ?, unchanged = ?,
                expected = nullif(?, 0)
            where id = ?""";

    private static final String FINISH = """
            update intake_run set status = ?, finished_at = ?, detail = ?, closed = ? where id = ? and status = 'RUNNING'""";

    private static final String PROBLEM = """
            insert into intake_problem (run_id, reason, count, example) values (?, ?, ?, ?)""";

    private static final String NOTE = """
            insert into intake_note (run_id, kind, count, example) values (?, ?, ?, ?)""";

    private static final String REJECT = """
            insert into intake_rejection (run_id, ordinal, place, external_id, reason, detail) values (?, ?, ?, ?, ?, ?)""";

    private static final String NAMELESS = """
            select count(*) from intake_rejection j where j.external_id is null and j.reason = any (?) and j.run_id = (
                select max(r.id) from intake_run r where r.source_slug = ? and r.id < ?
                and r.status in ('COMPLETE', 'PARTIAL', 'EMPTY_SUSPECT'))""";

    private final Connection connection;
    private final long run;
    private final Instant startedAt;
    /// Told by whoever reads, written by whoever writes.
    private final AtomicInteger expected = new AtomicInteger();
    private int rejections;

    private RunLedger(Connection connection, long run, Instant startedAt) {
        this.connection = connection;
        this.run = run;
        this.startedAt = startedAt;
    }

    /// Begins a run, and marks as failed what an earlier run of the source left running.
    static RunLedger start(Connection connection, String source, String format, String origin, Instant now)
            throws SQLException {
        forgetAnswers(connection, source);
        try (var bury = connection.prepareStatement(BURY); var start = connection.prepareStatement(START)) {
            bury.setTimestamp(1, Timestamp.from(now));
            bury.setString(2, source);
            bury.executeUpdate();
            start.setString(1, source);
            start.setString(2, format);
            start.setString(3, origin);
            start.setTimestamp(4, Timestamp.from(now));
            try (var id = start.executeQuery()) {
                id.next();
                return new RunLedger(connection, id.getLong(1), now);
            }
        }
    }

    /// Forgets what a source's answers were known by: the next run reads everything.
    public static void forgetAnswers(Connection connection, String source) throws SQLException {
        try (var statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, source);
            statement.executeUpdate();
        }
    }

    public long run() {
        return run;
    }

    /// When the run began; all that it sees is verified as of then.
    Instant startedAt() {
        return startedAt;
    }

    /// Tells how many more rows are to come; written with the next count.
    void expect(int rows) {
        expected.addAndGet(rows);
    }

    void count(Counts counts) throws SQLException {
        try (var statement = connection.prepareStatement(PROGRESS)) {
            var parameter = 0;
            for (var count : List.of(counts.read(), counts.accepted(), counts.rejected(), counts.inserted(),
                    counts.updated(), counts.unchanged(), expected.get())) {
                statement.setInt(++parameter, count);
            }
            statement.setLong(++parameter, run);
            statement.executeUpdate();
        }
    }

    void reject(List<Rejection> rejected) throws SQLException {
        if (rejected.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(REJECT)) {
            for (var rejection : rejected) {
                statement.setLong(1, run);
                statement.setInt(2, ++rejections);
                statement.setString(3, rejection.place());
                statement.setString(4, rejection.externalId());
                statement.setString(5, rejection.reason().name());
                statement.setString(6, rejection.detail());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// How many rows that say no id the last run before this one has rejected that came to an end.
    int namelessBefore(String source, Collection<Reason> reasons) throws SQLException {
        try (var statement = connection.prepareStatement(NAMELESS)) {
            statement.setArray(1, connection.createArrayOf("text", reasons.stream().map(Reason::name).toArray()));
            statement.setString(2, source);
            statement.setLong(3, run);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void finish(RunStatus status, Instant now, @Nullable String detail, int closed) throws SQLException {
        finish(connection, status, now, detail, closed);
    }

    /// Ends the run's row on another connection, when its own is gone. A run that was marked by a later one stays so.
    void finish(Connection any, RunStatus status, Instant now, @Nullable String detail, int closed) throws SQLException {
        try (var statement = any.prepareStatement(FINISH)) {
            statement.setString(1, status.name());
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, detail);
            statement.setInt(4, closed);
            statement.setLong(5, run);
            statement.executeUpdate();
        }
    }

    /// Says of each reason how often it came.
    void problems(Map<Reason, Problem> problems) throws SQLException {
        say(PROBLEM, problems);
    }

    /// Says of each kind of value that could not be used how often it came.
    void notes(Map<Note.Kind, Problem> notes) throws SQLException {
        say(NOTE, notes);
    }

    private void say(String sql, Map<? extends Enum<?>, Problem> problems) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var problem : problems.entrySet()) {
                statement.setLong(1, run);
                statement.setString(2, problem.getKey().name());
                statement.setInt(3, problem.getValue().count());
                statement.setString(4, problem.getValue().example());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
