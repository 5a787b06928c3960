package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.pace.GivingWay;
import org.jobgraph.intake.store.Batch.JudgedPosting;
import org.jobgraph.source.PostingVersion;

/// Writes batches, a transaction each: all of a batch is visible or nothing. Knows what became of all rows so far.
final class BatchWriter {

    private static final int SHOWN = 20;

    private final Connection connection;
    private final RunLedger ledger;
    private final PostingMerge merge;
    private final Consumer<Counts> listener;
    private final Map<Reason, Problem> problems = new EnumMap<>(Reason.class);
    private final Map<Note.Kind, Problem> notes = new EnumMap<>(Note.Kind.class);
    private final List<Rejection> first = new ArrayList<>();
    private final Set<String> boards = new HashSet<>();
    private Counts counts = Counts.NONE;
    private Consumer<Map<String, Integer>> written = _ -> {
    };

    /// @param listener told of the counts after each batch
    BatchWriter(Connection connection, RunLedger ledger, PostingMerge merge, Consumer<Counts> listener) {
        this.connection = connection;
        this.ledger = ledger;
        this.merge = merge;
        this.listener = listener;
    }

    /// @param listener told after each batch how many postings of which boards were written
    void tell(Consumer<Map<String, Integer>> listener) {
        written = listener;
    }

    Counts counts() {
        return counts;
    }

    Map<Reason, Problem> problems() {
        return problems;
    }

    Map<Note.Kind, Problem> notes() {
        return notes;
    }

    /// The boards that it has written postings of.
    Set<String> boards() {
        return boards;
    }

    /// The first of the rejections.
    List<Rejection> first() {
        return first;
    }

    /// Writes a batch and commits, and gives way to requests. When the database refuses a value, the batch is halved until the row that has it is
    /// alone and rejected.
    void write(Batch.Ready batch) throws SQLException {
        var began = System.nanoTime();
        write(batch.postings(), batch.rejected(), batch.unchanged());
        batch.notes().forEach(note -> notes.merge(note.kind(), new Problem(1, note.detail()), Problem::plus));
        GivingWay.rest(connection, GivingWay.since(began));
    }

    private void write(List<JudgedPosting> postings, List<Rejection> rejected, int unchanged) throws SQLException {
        try {
            writeAll(postings, rejected, unchanged);
        } catch (SQLException e) {
            if (postings.isEmpty() || !isAboutValues(e)) {
                throw e;
            }
            connection.rollback();
            merge.rolledBack();
            if (postings.size() == 1) {
                var alone = postings.getFirst().changed().rejection(Reason.UNREADABLE,
                        "the database refused it: " + Texts.shortened(e.getMessage()));
                write(List.of(), with(rejected, alone), unchanged);
                return;
            }
            var half = postings.size() / 2;
            write(postings.subList(0, half), rejected, unchanged);
            write(postings.subList(half, postings.size()), List.of(), 0);
        }
    }

    private void writeAll(List<JudgedPosting> postings, List<Rejection> rejected, int unchanged) throws SQLException {
        var rows = (int) rejected.stream().filter(rejection -> !rejection.isDocument()).count();
        var after = counts.plus(merge.write(postings)).plus(Counts.of(0, 0, unchanged, rows));
        ledger.reject(rejected);
        ledger.count(after);
        if (!postings.isEmpty()) {
            PostingVersion.bump(connection);
        }
        connection.commit();
        counts = after;
        var byBoard = new HashMap<String, Integer>();
        postings.forEach(posting -> byBoard.merge(posting.changed().arrival().key().board(), 1, Integer::sum));
        boards.addAll(byBoard.keySet());
        written.accept(byBoard);
        rejected.forEach(this::keep);
        listener.accept(after);
    }

    private void keep(Rejection rejection) {
        problems.merge(rejection.reason(), new Problem(1, rejection.place() + ": " + rejection.detail()), Problem::plus);
        if (first.size() < SHOWN) {
            first.add(rejection);
        }
    }

    private static List<Rejection> with(List<Rejection> rejected, Rejection one) {
        var all = new ArrayList<>(rejected);
        all.add(one);
        return all;
    }

    /// Data exceptions, violated constraints and exceeded limits; anything else is not a row's fault.
    private static boolean isAboutValues(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }
}
