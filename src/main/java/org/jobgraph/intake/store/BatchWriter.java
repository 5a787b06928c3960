package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.feed.Reason;
import org.jobgraph.intake.feed.Texts;
import org.jobgraph.intake.judge.Judge;
import org.jobgraph.intake.judge.Note;
import org.jobgraph.intake.judge.Verdict;
import org.jobgraph.intake.store.PostingMerge.JudgedArrival;
import org.jobgraph.source.PostingVersion;

/// Judges and writes batches, a transaction each: all of a batch is visible or nothing.
final class BatchWriter {

    private final Connection connection;
    private final String source;
    private final RunLedger ledger;
    private final Judge judge;
    private final PostingMerge merge;
    private Counts counts = Counts.NONE;

    BatchWriter(Connection connection, String source, RunLedger ledger) throws SQLException {
        this.connection = connection;
        this.source = source;
        this.ledger = ledger;
        this.judge = ReferenceTables.judge(connection);
        this.merge = new PostingMerge(connection, source, ledger);
    }

    Counts counts() {
        return counts;
    }

    /// Writes a batch and commits. When the database refuses a value, the batch is halved until the row that has it is
    /// alone and rejected.
    Written write(List<Arrival> arrivals, List<Rejection> rejected) throws SQLException {
        try {
            return writeAll(arrivals, rejected);
        } catch (SQLException e) {
            connection.rollback();
            if (arrivals.isEmpty() || !isAboutValues(e)) {
                throw e;
            }
            if (arrivals.size() == 1) {
                return write(List.of(), with(rejected, rejection(arrivals.getFirst(), Reason.UNREADABLE,
                        "the database refused it: " + Texts.shortened(e.getMessage()))));
            }
            var half = arrivals.size() / 2;
            return write(arrivals.subList(0, half), rejected).plus(write(arrivals.subList(half, arrivals.size()), List.of()));
        }
    }

    /// Verifies all open postings of a board, and commits.
    ///
    /// @return how many there are
    int verifyBoard(String board) throws SQLException {
        var standing = KnownPostings.verifyBoard(connection, source, board, ledger.startedAt());
        var after = counts.plus(Counts.of(0, 0, standing, 0));
        ledger.count(after);
        if (standing > 0) {
            PostingVersion.bump(connection);
        }
        connection.commit();
        counts = after;
        return standing;
    }

    private Written writeAll(List<Arrival> arrivals, List<Rejection> rejected) throws SQLException {
        var known = KnownPostings.of(connection, source, arrivals);
        var unchanged = arrivals.stream().filter(known::isUnchanged).toList();
        var notes = new ArrayList<Note>();
        var refused = new ArrayList<>(rejected);
        var judged = new ArrayList<JudgedArrival>();
        for (var arrival : arrivals) {
            if (!known.isUnchanged(arrival)) {
                switch (judge.judge(arrival.row().published(), arrival.board(), arrival.company())) {
                    case Verdict.Judged good -> {
                        judged.add(new JudgedArrival(arrival, good));
                        notes.addAll(good.notes());
                    }
                    case Verdict.Unusable(var reason, var detail) -> refused.add(rejection(arrival, reason, detail));
                }
            }
        }
        known.verify(connection, unchanged, ledger.startedAt());
        var rows = (int) refused.stream().filter(rejection -> !rejection.isDocument()).count();
        var after = counts.plus(merge.write(judged)).plus(Counts.of(0, 0, unchanged.size(), rows));
        ledger.reject(refused);
        ledger.count(after);
        if (!judged.isEmpty() || !unchanged.isEmpty()) {
            PostingVersion.bump(connection);
        }
        connection.commit();
        counts = after;
        return new Written(refused, notes);
    }

    private static Rejection rejection(Arrival arrival, Reason reason, String detail) {
        return new Rejection(arrival.row().place(), arrival.row().published().externalId(), reason, detail);
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

    /// What a batch came to beside its counts.
    record Written(List<Rejection> rejected, List<Note> notes) {

        Written plus(Written more) {
            var all = new ArrayList<>(rejected);
            all.addAll(more.rejected);
            var noted = new ArrayList<>(notes);
            noted.addAll(more.notes);
            return new Written(all, noted);
        }
    }
}
