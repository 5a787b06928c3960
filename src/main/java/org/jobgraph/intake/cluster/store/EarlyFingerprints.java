package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.sql.DataSource;

import org.jboss.logging.Logger;
import org.jobgraph.intake.pace.GivingWay;
import org.jspecify.annotations.Nullable;

/// Renews the fingerprints of boards that are written, while the run reads and writes others: the database has a second processor
/// for that, and a large first import is through a quarter sooner. What it leaves, for whatever reason, [Clustering] does when the
/// run has ended; the outcome is the same.
///
/// It writes nothing but fingerprints, of boards that the run has done with, so that neither waits for the other.
public final class EarlyFingerprints implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EarlyFingerprints.class);

    /// Postings are written in the order that they are read. A board of which the last two batches had none has come to its end,
    /// unless its postings are scattered: then it is written again, and fingerprinted again in the end.
    private static final int BATCHES = 2;

    /// As many at a time as [Clustering] takes.
    public static final int POSTINGS = Clustering.POSTINGS;

    private final DataSource dataSource;
    private final String source;
    private final int postings;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("intake-fingerprints").factory());
    private final Map<String, Written> boards = new LinkedHashMap<>();
    private int batch;
    /// Boards that were taken for fingerprints, which happens once in a run.
    private final Set<String> taken = new HashSet<>();
    /// Those of them whose fingerprints are as their postings.
    private final Set<String> done = new HashSet<>();
    private boolean isAtWork;
    private boolean isOver;
    /// Touched by the thread alone, and when that has ended.
    private @Nullable Candidates candidates;

    /// A board as far as the run has written it.
    ///
    /// @param batch the last that had any of its postings
    private record Written(int postings, int batch) {
    }

    /// @param source whose run it is
    /// @param postings that boards at their end have together, for it to begin
    public EarlyFingerprints(DataSource dataSource, String source, int postings) {
        this.dataSource = dataSource;
        this.source = source;
        this.postings = postings;
    }

    /// Notes that a batch is committed.
    ///
    /// @param written how many postings of which boards it has inserted or changed
    public synchronized void wrote(Map<String, Integer> written) {
        batch++;
        written.forEach((board, count) -> boards.merge(board, new Written(count, batch),
                (before, more) -> new Written(before.postings + more.postings, batch)));
        done.removeAll(written.keySet());
        var ended = isAtWork || isOver ? Map.<String, Written>of() : ended();
        if (!ended.isEmpty()) {
            taken.addAll(ended.keySet());
            isAtWork = true;
            thread.execute(() -> work(ended));
        }
    }

    /// The first that are enough; none while all together are not.
    private Map<String, Written> ended() {
        var ended = new HashMap<String, Written>();
        var count = 0;
        for (var board : boards.entrySet()) {
            var written = board.getValue();
            if (!taken.contains(board.getKey()) && written.batch <= batch - BATCHES) {
                ended.put(board.getKey(), written);
                count += written.postings;
                if (count >= postings) {
                    return ended;
                }
            }
        }
        return Map.of();
    }

    private void work(Map<String, Written> ended) {
        var isDone = false;
        try (var connection = dataSource.getConnection()) {
            if (!GivingWay.isAsked(connection)) {
                candidates = candidates == null ? new Candidates(connection) : candidates.on(connection);
                Clustering.fingerprints(connection, source, List.copyOf(ended.keySet()), candidates);
                isDone = true;
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debugf(e, "Fingerprints of source %s are left for the end of its run", source);
        } finally {
            worked(ended, isDone);
        }
    }

    private synchronized void worked(Map<String, Written> ended, boolean isDone) {
        isAtWork = false;
        if (isDone) {
            ended.forEach((board, before) -> {
                if (before.equals(boards.get(board))) {
                    done.add(board);
                }
            });
        } else {
            isOver = true;
        }
    }

    /// What is done, for the one who goes on with another connection when all is written and closed.
    synchronized Clustering.Done done(Connection connection) throws SQLException {
        if (candidates == null) {
            return Clustering.Done.nothing(connection);
        }
        var known = candidates.on(connection);
        // What else can have changed stands on boards that were written again.
        Pending.closed(connection, source).forEach(known::forget);
        return new Clustering.Done(Set.copyOf(done), known);
    }

    /// Waits until nothing is at work, and begins nothing more: for when all is written, before anything is closed.
    @Override
    public void close() {
        synchronized (this) {
            isOver = true;
        }
        thread.close();
    }
}
