package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.BiConsumer;

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
        var occupations = new CopyLines();
        var skills = new CopyLines();
        for (var i = 0; i < batch.size(); i++) {
            var judged = batch.get(i).judged();
            addPosting(postings, i, batch.get(i).arrival(), judged);
            var posting = i;
            each(judged.places(), (at, place) -> locations.add(posting, at, place.raw(), place.city(),
                    place.city() == null ? place.metro() : null, place.country(), place.origin()));
            each(judged.trade().occupations(), (at, occupation) -> occupations.add(posting, at, occupation.soc(),
                    occupation.confidence(), occupation.origin()));
            each(judged.trade().skills(), (at, skill) -> skills.add(posting, at, skill.name(), skill.origin()));
        }
        postings.send(connection, MergeSql.STAGED_POSTING);
        locations.send(connection, MergeSql.STAGED_LOCATION);
        occupations.send(connection, MergeSql.STAGED_OCCUPATION);
        skills.send(connection, MergeSql.STAGED_SKILL);
    }

    private static <T> void each(List<T> items, BiConsumer<Integer, T> then) {
        for (var at = 0; at < items.size(); at++) {
            then.accept(at, items.get(at));
        }
    }

    /// In the order of [MergeSql#STAGED_POSTING].
    private static void addPosting(CopyLines lines, int ordinal, Arrival arrival, Judged judged) {
        var published = judged.published();
        var pay = judged.pay();
        var mode = judged.workMode();
        var trade = judged.trade();
        var applicants = judged.applicants();
        lines.add(ordinal, arrival.board(), published.externalId(), published.requisitionId(), judged.company().slug(),
                judged.company().name(), published.title(), judged.description().html(), judged.description().text(),
                judged.url(), judged.applyUrl(), published.department(), published.team(), judged.language().code(),
                judged.employment().type(), judged.employment().raw(), mode.mode(), mode.raw(), mode.origin(),
                trade.role(), trade.roleOrigin(), pay.min(), pay.max(), pay.currency(), pay.period(), pay.raw(),
                pay.origin(), pay.annualMin(), pay.annualMax(), pay.assumption(), judged.dates().posted(),
                judged.dates().updated(), "\\x" + arrival.sha256(), arrival.row().payload(), judged.language().origin(),
                judged.employment().origin(), trade.level().level(), published.level(), trade.level().origin(),
                "{" + String.join(",", applicants.countries()) + "}", applicants.raw(), applicants.origin(),
                judged.dates().expires());
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
