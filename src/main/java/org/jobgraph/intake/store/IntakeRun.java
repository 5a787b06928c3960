package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.store.BatchWriter.Written;
import org.jspecify.annotations.Nullable;

/// One run of a source: takes rows, writes them in batches, and knows in the end what became of each. Every row is
/// rejected, or inserted, updated or unchanged.
public final class IntakeRun implements AutoCloseable {

    /// Large enough that statements do not count, small enough that a batch is a moment.
    private static final int ROWS_A_BATCH = 500;
    private static final int CHARACTERS_A_BATCH = 8_000_000;
    private static final int SHOWN = 20;

    private final Connection connection;
    private final String source;
    private final boolean idsSpanBoards;
    private final Clock clock;
    private final SourceLock lock;
    private final RunLedger ledger;
    private final BatchWriter writer;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private final Set<Object> seen = new HashSet<>();
    private final Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
    private final Map<Note.Kind, Integer> notes = new EnumMap<>(Note.Kind.class);
    private final List<Rejection> first = new ArrayList<>();
    private final List<String> shortcomings = new ArrayList<>();
    private int characters;
    private int documents;
    private int refused;

    private IntakeRun(Connection connection, RunOrder order, Clock clock, SourceLock lock) throws SQLException {
        this.connection = connection;
        this.source = order.source().slug();
        this.idsSpanBoards = order.idsSpanBoards();
        this.clock = clock;
        this.lock = lock;
        this.ledger = RunLedger.start(connection, source, order.format(), order.origin(), clock.instant());
        this.writer = new BatchWriter(connection, source, ledger);
        connection.commit();
    }

    /// Begins a run on a connection that is the run's own until it is closed.
    ///
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings
    public static IntakeRun begin(Connection connection, RunOrder order, Clock clock) throws SQLException, SourceUnavailable {
        connection.setAutoCommit(false);
        SourceTable.ensure(connection, order.source());
        var lock = SourceLock.take(connection, order.source().slug());
        try {
            return new IntakeRun(connection, order, clock, lock);
        } catch (SQLException e) {
            connection.rollback();
            lock.close();
            throw e;
        }
    }

    /// Its number in the database.
    public long id() {
        return ledger.run();
    }

    /// Tells how many more rows are to be expected, for who watches; written with the next batch.
    public void expect(int rows) throws SQLException {
        ledger.expect(rows);
    }

    /// Notes that something of the source is missing.
    public void lacks(String shortcoming) {
        shortcomings.add(shortcoming);
    }

    /// Notes that a board is as it was when it was last read whole: all its open postings are verified.
    ///
    /// @return how many
    public int stands(String board) throws SQLException {
        flush();
        return writer.verifyBoard(board);
    }

    /// Notes that a document is read; says what is missing when it is not the whole board.
    public void document(@Nullable String shortcoming) {
        documents++;
        if (shortcoming != null) {
            shortcomings.add(shortcoming);
        }
    }

    /// Takes a row of a board.
    public void add(String board, @Nullable String company, Row row) throws SQLException {
        switch (row) {
            case Row.Refused(var place, var id, var reason, var detail) ->
                rejected.add(new Rejection(place, id, reason, detail));
            case Row.Posting posting -> add(Arrival.of(boardOf(posting, board), company, posting));
        }
        if (arrivals.size() + rejected.size() >= ROWS_A_BATCH || characters >= CHARACTERS_A_BATCH) {
            flush();
        }
    }

    private static String boardOf(Row.Posting posting, String ofDocument) {
        var own = posting.published().board();
        return own == null ? ofDocument : own;
    }

    private void add(Arrival arrival) {
        var id = arrival.key().externalId();
        if (seen.add(idsSpanBoards ? id : arrival.key())) {
            arrivals.add(arrival);
            characters += arrival.row().payload().length();
        } else {
            rejected.add(new Rejection(arrival.row().place(), id, Reason.REPEATED_ID, "id " + id + " came before in this run"));
        }
    }

    /// Notes a document of which nothing is read.
    public void refuse(String document, RefusedDocument why) {
        documents++;
        refused++;
        rejected.add(new Rejection(document, null, why.reason(), why.detail()));
        shortcomings.add(document + " refused");
    }

    private void flush() throws SQLException {
        keep(writer.write(arrivals, rejected));
        arrivals.clear();
        rejected.clear();
        characters = 0;
    }

    private void keep(Written written) {
        written.notes().forEach(note -> notes.merge(note.kind(), 1, Integer::sum));
        for (var rejection : written.rejected()) {
            reasons.merge(rejection.reason(), 1, Integer::sum);
            if (first.size() < SHOWN) {
                first.add(rejection);
            }
        }
    }

    /// Writes what is left and says what the run came to.
    public RunSummary finish() throws SQLException {
        flush();
        var nothing = documents > 0 && refused == documents;
        return end(nothing ? RunStatus.FAILED : shortcomings.isEmpty() ? RunStatus.COMPLETE : RunStatus.PARTIAL);
    }

    /// Ends a run that cannot go on. What was written stays, the batch under way does not.
    public RunSummary breakOff(String why) throws SQLException {
        connection.rollback();
        shortcomings.add(why);
        return end(RunStatus.FAILED);
    }

    private RunSummary end(RunStatus status) throws SQLException {
        var detail = shortcomings.isEmpty() ? null : String.join("; ", shortcomings);
        ledger.finish(status, clock.instant(), detail);
        connection.commit();
        return new RunSummary(ledger.run(), source, status, writer.counts(), documents, refused, Map.copyOf(reasons),
                Map.copyOf(notes), List.copyOf(first), detail);
    }

    /// Lets go of the source. A run that was neither finished nor broken off is marked by the next one.
    @Override
    public void close() throws SQLException {
        connection.rollback();
        lock.close();
        connection.setAutoCommit(true);
    }
}
