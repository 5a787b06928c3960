package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jobgraph.intake.feed.Coverage;
import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.RefusedDocument;
import org.jobgraph.intake.feed.Row;
import org.jobgraph.intake.pace.GivingWay;
import org.jobgraph.source.PostingVersion;
import org.jspecify.annotations.Nullable;

/// One run of a source: takes rows, has them judged and written in batches, and knows in the end what became of each and what
/// is gone. Every row is rejected, or inserted, updated or unchanged.
public final class IntakeRun implements AutoCloseable {

    /// Large enough that statements do not count, small enough that a batch is a moment.
    private static final int ROWS_A_BATCH = 1000;
    private static final int CHARACTERS_A_BATCH = 8_000_000;
    /// Of rows that need no writing: how far the run is should be seen.
    private static final int UNCHANGED_A_BATCH = 5000;
    private static final Duration WORK_AT_ONCE = Duration.ofMillis(200);
    /// A posting that its employer took down is as gone as one that is missing.
    private static final Set<Reason> UNUSABLE = Set.of(Reason.NO_ID, Reason.NO_TITLE, Reason.NO_URL, Reason.UNREADABLE);
    private static final Set<Reason> GONE = Set.of(Reason.NOT_LISTED, Reason.PROSPECT_POST);

    private final RunOrder order;
    private final Clock clock;
    private final RunConnections connections;
    private final RunLedger ledger;
    private final Lifecycle lifecycle;
    private final BatchWriter writer;
    private final Conveyor conveyor;
    private final KnownPostings known;
    private final Set<Object> seen = new HashSet<>();
    private final Look look = new Look();
    /// Of rows that could not be used and would have said which board is theirs.
    private final Set<String> unplaced = new HashSet<>();
    private List<Batch.Changed> changed = new ArrayList<>();
    private List<Rejection> rejected = new ArrayList<>();
    /// Rows that could not be used and do not say which posting they are.
    private int nameless;
    private Duration worked = Duration.ZERO;
    private int unchanged;
    private int characters;

    private IntakeRun(RunConnections connections, RunOrder order, Clock clock, Consumer<Counts> listener)
            throws SQLException {
        var connection = connections.writing();
        // It takes a second, in which others must not wait for what the run's row locks.
        var judge = ReferenceTables.judge(connection);
        connection.commit();
        this.order = order;
        this.clock = clock;
        this.connections = connections;
        this.ledger = RunLedger.start(connection, source(), order.format(), order.origin(), clock.instant());
        this.lifecycle = new Lifecycle(connection, source(), ledger.run(), ledger.startedAt());
        this.writer = new BatchWriter(connection, ledger, new PostingMerge(connection, source(), ledger, lifecycle), listener);
        this.known = new KnownPostings(connections.reading(), source());
        connection.commit();
        this.conveyor = new Conveyor(judge, writer::write);
    }

    /// Begins a run, which has two connections of its own until it is closed.
    ///
    /// @param listener told of the counts after each batch, by another thread
    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings
    public static IntakeRun begin(DataSource dataSource, RunOrder order, Clock clock, Consumer<Counts> listener)
            throws SQLException, SourceUnavailable {
        var connections = RunConnections.open(dataSource, order.source());
        try {
            return new IntakeRun(connections, order, clock, listener);
        } catch (SQLException | RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private String source() {
        return order.source().slug();
    }

    /// Its number in the database.
    public long id() {
        return ledger.run();
    }

    /// Tells how many more rows are to be expected, for who watches; written with the next batch.
    public void expect(int rows) {
        ledger.expect(rows);
    }

    /// Notes that a document is read; says what is missing when it is not the whole board.
    public void document(@Nullable String shortcoming) {
        look.document();
        if (shortcoming != null) {
            lacks(shortcoming);
        }
    }

    /// Notes that a document of a board is read: what is not on it is gone, if the format's documents say so.
    public void covers(String board) {
        look.covers(board);
    }

    /// Notes that something of the source is missing, so that nothing is known to be gone.
    public void lacks(String shortcoming) {
        look.lacks(shortcoming);
    }

    /// Notes that the source's one document is as the run before this one read it, on whatever boards its postings stand: what that
    /// run saw is there.
    ///
    /// @return how many postings
    public int stands() throws SQLException, InterruptedException {
        var standing = known.seenLastTime();
        for (var key : standing) {
            see(key);
            look.answer(key.board());
        }
        unchanged += standing.size();
        flushIfFull();
        return standing.size();
    }

    /// Notes what the reading of rows took, and gives way to requests now and then.
    public void worked(Duration reading) throws SQLException {
        worked = worked.plus(reading);
        if (worked.compareTo(WORK_AT_ONCE) > 0) {
            GivingWay.rest(connections.reading(), worked);
            worked = Duration.ZERO;
        }
    }

    /// Takes a row of a board.
    public void add(String board, @Nullable String company, Row row) throws SQLException, InterruptedException {
        switch (row) {
            case Row.Refused(var place, var id, var reason, var detail) -> {
                rejected.add(new Rejection(place, id, reason, detail));
                nameless += id == null && UNUSABLE.contains(reason) ? 1 : 0;
                seeUnusable(board, id, reason);
                if (reason == Reason.NOT_LISTED) {
                    look.answer(board);
                }
            }
            case Row.Posting posting -> add(Arrival.of(boardOf(posting, board), company, posting));
        }
        flushIfFull();
    }

    private static String boardOf(Row.Posting posting, String ofDocument) {
        var own = posting.published().board();
        return own == null ? ofDocument : own;
    }

    /// A posting whose row cannot be used is still there.
    private void seeUnusable(String board, @Nullable String id, Reason reason) throws SQLException {
        if (id == null || GONE.contains(reason)) {
            return;
        }
        var before = known.find(new PostingKey(board, id));
        if (before != null) {
            before.see();
        } else if (order.coverage() == Coverage.SOURCE) {
            unplaced.add(id);
        }
    }

    private void see(PostingKey key) throws SQLException {
        var before = known.find(key);
        if (before != null) {
            before.see();
        }
    }

    private void add(Arrival arrival) throws SQLException {
        var id = arrival.key().externalId();
        if (!seen.add(order.idsSpanBoards() ? id : arrival.key())) {
            rejected.add(new Rejection(arrival.row().place(), id, Reason.REPEATED_ID, "id " + id + " came before in this run"));
            return;
        }
        var before = known.find(arrival.key());
        if (before != null && before.isUnchanged(arrival)) {
            unchanged++;
            look.answer(arrival.key().board());
        } else {
            var kept = arrival.written();
            changed.add(new Batch.Changed(kept, before));
            characters += kept.row().payload().length();
        }
    }

    /// Notes a document of which nothing is read.
    public void refuse(String document, RefusedDocument why) {
        look.refuse(document);
        rejected.add(new Rejection(document, null, why.reason(), why.detail()));
    }

    private void flushIfFull() throws SQLException, InterruptedException {
        if (changed.size() + rejected.size() >= ROWS_A_BATCH || characters >= CHARACTERS_A_BATCH
                || unchanged >= UNCHANGED_A_BATCH) {
            flush();
        }
    }

    private void flush() throws SQLException, InterruptedException {
        conveyor.put(new Batch(changed, rejected, unchanged));
        changed = new ArrayList<>();
        rejected = new ArrayList<>();
        unchanged = 0;
        characters = 0;
    }

    /// Has somebody told, after each batch and by another thread, how many postings of which boards were written.
    public void tell(Consumer<Map<String, Integer>> written) {
        writer.tell(written);
    }

    /// Writes what is left.
    public void drain() throws SQLException, InterruptedException {
        flush();
        conveyor.drain();
    }

    /// Closes what is gone, and says what the run came to; after [#drain()].
    public RunSummary finish() throws SQLException {
        if (look.isRefused()) {
            return end(RunStatus.FAILED, Closing.none(known));
        }
        lacksUsableRows();
        if (!look.isWhole()) {
            return end(RunStatus.PARTIAL, Closing.none(known));
        }
        look.answer(writer.boards());
        if (!unplaced.isEmpty()) {
            known.loadOthers();
            known.see(unplaced);
        }
        var closing = Closing.of(order, known, look);
        if (!closing.gone().isEmpty() && hasLostIds()) {
            return end(RunStatus.PARTIAL, Closing.none(known));
        }
        if (closing.suspicion() != null) {
            lacks(closing.suspicion());
        }
        return end(closing.suspicion() == null ? RunStatus.COMPLETE : RunStatus.EMPTY_SUSPECT, closing);
    }

    /// Rows that have lost their ids since the run before may be those of postings that are missing. A source that has had them before
    /// would else never close anything.
    private boolean hasLostIds() throws SQLException {
        var before = nameless == 0 ? 0 : ledger.namelessBefore(source(), UNUSABLE);
        if (nameless > before) {
            lacks(String.format(Locale.ROOT,
                    "%,d rows say no id, %,d did in the run before: what is missing may be among them", nameless, before));
        }
        return nameless > before;
    }

    /// Rows none of which can be used are those of a source that has changed its shape, or of another one.
    private void lacksUsableRows() {
        var unusable = new EnumMap<Reason, Problem>(Reason.class);
        unusable.putAll(writer.problems());
        unusable.keySet().retainAll(UNUSABLE);
        if (!unusable.isEmpty() && writer.counts().accepted() == 0) {
            var most = Collections.max(unusable.entrySet(),
                    Map.Entry.comparingByValue(Comparator.comparingInt(Problem::count)));
            lacks(String.format(Locale.ROOT, "none of %,d rows could be used, most of them %s",
                    unusable.values().stream().mapToInt(Problem::count).sum(), most.getKey()));
        }
    }

    private RunSummary end(RunStatus status, Closing closing) throws SQLException {
        seeEach(closing.seenElsewhere());
        Session.last(connections.writing());
        var closed = lifecycle.close(closing.gone());
        lifecycle.seeBoards(closing.verified());
        return conclude(status, closed);
    }

    private void seeEach(List<Long> ids) throws SQLException {
        for (var from = 0; from < ids.size(); from += UNCHANGED_A_BATCH) {
            lifecycle.seePostings(ids.subList(from, Math.min(ids.size(), from + UNCHANGED_A_BATCH)));
            connections.writing().commit();
        }
    }

    private RunSummary conclude(RunStatus status, int closed) throws SQLException {
        ledger.problems(writer.problems());
        ledger.notes(writer.notes());
        ledger.finish(status, clock.instant(), look.detail(), closed);
        PostingVersion.bump(connections.writing());
        connections.writing().commit();
        return summary(status, closed);
    }

    /// Ends a run that cannot go on. What was written stays, the batch under way does not.
    public RunSummary breakOff(String why) {
        conveyor.close();
        lacks(why);
        try {
            connections.writing().rollback();
            return conclude(RunStatus.FAILED, 0);
        } catch (SQLException _) {
            connections.elsewhere(any -> ledger.finish(any, RunStatus.FAILED, clock.instant(), look.detail(), 0));
            return summary(RunStatus.FAILED, 0);
        }
    }

    private RunSummary summary(RunStatus status, int closed) {
        return new RunSummary(ledger.run(), source(), status, writer.counts(), closed, look.documents(), look.refused(),
                counts(writer.problems()), counts(writer.notes()), List.copyOf(writer.first()), look.detail());
    }

    private static <K> Map<K, Integer> counts(Map<K, Problem> problems) {
        return problems.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().count()));
    }

    /// Lets another run of the source begin, after this one has ended.
    ///
    /// @return a connection for what is still to be done for the source until this is closed: nobody takes its process for dead
    public Connection handOn() throws SQLException {
        return connections.handedOn();
    }

    /// Lets go of the source. A run that was neither finished nor broken off is marked by the next one.
    @Override
    public void close() throws SQLException {
        conveyor.close();
        connections.close();
    }
}
