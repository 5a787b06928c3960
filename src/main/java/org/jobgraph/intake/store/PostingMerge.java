package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import org.jobgraph.intake.judge.Verdict.Judged;

/// Writes a batch of new and changed postings: staged by COPY, then a few statements for the whole batch. Whoever calls
/// commits.
final class PostingMerge {

    private final Connection connection;
    private final String source;
    private final RunLedger ledger;

    PostingMerge(Connection connection, String source, RunLedger ledger) throws SQLException {
        this.connection = connection;
        this.source = source;
        this.ledger = ledger;
        try (var statement = connection.createStatement()) {
            statement.execute(MergeSql.STAGE);
        }
    }

    /// Inserts those that are new and replaces the content of the others.
    ///
    /// @return how many were inserted and updated
    Counts write(List<JudgedArrival> batch) throws SQLException {
        if (batch.isEmpty()) {
            return Counts.NONE;
        }
        stage(batch);
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(MergeSql.COMPANIES);
            var counts = merge();
            findIds();
            for (var step : MergeSql.DEPENDENTS) {
                statement.executeUpdate(step);
            }
            return counts;
        }
    }

    private void stage(List<JudgedArrival> batch) throws SQLException {
        var postings = new CopyLines();
        var locations = new CopyLines();
        for (var i = 0; i < batch.size(); i++) {
            addPosting(postings, i, batch.get(i).arrival(), batch.get(i).judged());
            var places = batch.get(i).judged().places();
            for (var j = 0; j < places.size(); j++) {
                var place = places.get(j);
                locations.add(i, j, place.raw(), place.city(), place.country(), place.origin());
            }
        }
        postings.send(connection, MergeSql.STAGED_POSTING);
        locations.send(connection, MergeSql.STAGED_LOCATION);
    }

    /// In the order of [MergeSql#STAGE].
    private static void addPosting(CopyLines lines, int ordinal, Arrival arrival, Judged judged) {
        var published = judged.published();
        var pay = judged.pay();
        var mode = judged.workMode();
        lines.add(ordinal, arrival.board(), published.externalId(), published.requisitionId(), judged.company().slug(),
                judged.company().name(), published.title(), judged.description().html(), judged.description().text(),
                judged.url(), judged.applyUrl(), published.department(), published.team(), published.language(),
                judged.employmentType(), published.employmentType(), mode.mode(), mode.raw(), mode.origin(),
                judged.role(), judged.role() == null ? "ABSENT" : "INFERRED", pay.min(), pay.max(), pay.currency(),
                pay.period(), pay.raw(), pay.origin(), pay.annualMin(), pay.annualMax(), pay.assumption(),
                judged.postedAt(), judged.updatedAt(), "\\x" + arrival.sha256(),
                arrival.row().payload());
    }

    private Counts merge() throws SQLException {
        try (var statement = connection.prepareStatement(MergeSql.POSTINGS)) {
            statement.setString(1, source);
            statement.setTimestamp(2, Timestamp.from(ledger.startedAt()));
            statement.setTimestamp(3, Timestamp.from(ledger.startedAt()));
            statement.setLong(4, ledger.run());
            try (var counts = statement.executeQuery()) {
                counts.next();
                return Counts.of(counts.getInt(1), counts.getInt(2), 0, 0);
            }
        }
    }

    private void findIds() throws SQLException {
        try (var statement = connection.prepareStatement(MergeSql.IDS)) {
            statement.setString(1, source);
            statement.executeUpdate();
        }
    }

    /// A posting with what the judge made of it.
    record JudgedArrival(Arrival arrival, Judged judged) {
    }
}
