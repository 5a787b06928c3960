package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jobgraph.intake.judge.JudgedPlace;
import org.jobgraph.intake.store.Batch.JudgedPosting;
import org.jspecify.annotations.Nullable;

/// Writes a batch of new and changed postings: the new ones by COPY straight into their tables, with ids drawn before; the
/// changed ones by COPY into a staging table, then a few statements for all of them. Whoever calls commits.
final class PostingMerge {

    private final Connection connection;
    private final String source;
    private final RunLedger ledger;
    private final Lifecycle lifecycle;
    private final Companies companies;

    PostingMerge(Connection connection, String source, RunLedger ledger, Lifecycle lifecycle) throws SQLException {
        this.connection = connection;
        this.source = source;
        this.ledger = ledger;
        this.lifecycle = lifecycle;
        this.companies = new Companies(connection);
        try (var statement = connection.createStatement()) {
            statement.execute(MergeSql.STAGE);
        }
    }

    /// A posting under the id that it has or is to have.
    private record Keyed(long id, JudgedPosting posting) {
    }

    /// Sends the lines of one posting.
    private interface Lines {
        void add(CopyLines lines, Keyed posting) throws SQLException;
    }

    /// Forgets what was learned in a transaction that came to nothing.
    void rolledBack() {
        companies.forget();
    }

    /// Inserts those that are new and replaces the content of the others.
    ///
    /// @return how many were inserted and updated
    Counts write(List<JudgedPosting> batch) throws SQLException {
        if (batch.isEmpty()) {
            return Counts.NONE;
        }
        companies.ensure(batch);
        var fresh = fresh(batch.stream().filter(posting -> posting.changed().before() == null).toList());
        var changed = changed(batch);
        copy(MergeSql.POSTING, fresh, (lines, each) -> lines.add(values(each)));
        if (!changed.isEmpty()) {
            update(changed);
        }
        var all = new ArrayList<>(fresh);
        all.addAll(changed);
        dependents(all);
        lifecycle.recognise(ids(fresh));
        return Counts.of(fresh.size(), changed.size(), 0, 0);
    }

    private List<Keyed> fresh(List<JudgedPosting> postings) throws SQLException {
        var keyed = new ArrayList<Keyed>();
        try (var statement = connection.prepareStatement(MergeSql.NEW_IDS)) {
            statement.setInt(1, postings.size());
            try (var id = statement.executeQuery()) {
                for (var posting : postings) {
                    id.next();
                    keyed.add(new Keyed(id.getLong(1), posting));
                }
            }
        }
        return keyed;
    }

    private static List<Keyed> changed(List<JudgedPosting> batch) {
        var keyed = new ArrayList<Keyed>();
        for (var posting : batch) {
            var before = posting.changed().before();
            if (before != null) {
                keyed.add(new Keyed(before.id(), posting));
            }
        }
        return keyed;
    }

    private void update(List<Keyed> changed) throws SQLException {
        copy(MergeSql.STAGED, changed, (lines, each) -> lines.add(withPlaces(each)));
        try (var events = connection.prepareStatement(MergeSql.EVENTS); var update = connection.createStatement()) {
            events.setLong(1, ledger.run());
            events.setTimestamp(2, Timestamp.from(ledger.startedAt()));
            events.executeUpdate();
            update.executeUpdate(MergeSql.UPDATE);
        }
        for (var sql : MergeSql.CLEAR) {
            execute(sql, changed);
        }
    }

    private void dependents(List<Keyed> postings) throws SQLException {
        copy(MergeSql.PAYLOAD, postings, (lines, each) -> lines.add(each.id(),
                each.posting().changed().arrival().row().payload()));
        copy(MergeSql.LOCATION, postings, PostingMerge::locations);
        copy(MergeSql.OCCUPATION, having(postings, each -> !each.posting().verdict().trade().occupations().isEmpty()),
                PostingMerge::occupations);
        copy(MergeSql.SKILL, having(postings, each -> !each.posting().verdict().trade().skills().isEmpty()),
                PostingMerge::skills);
        execute(MergeSql.CITIES, postings);
        execute(MergeSql.METROS, postings);
    }

    private static List<Keyed> having(List<Keyed> postings, Predicate<Keyed> any) {
        return postings.stream().filter(any).toList();
    }

    private static void locations(CopyLines lines, Keyed each) throws SQLException {
        var at = 0;
        for (var place : each.posting().verdict().places()) {
            lines.add(each.id(), at++, place.raw(), place.city(), place.city() == null ? place.metro() : null,
                    place.country(), place.origin());
        }
    }

    private static void occupations(CopyLines lines, Keyed each) throws SQLException {
        var at = 0;
        for (var occupation : each.posting().verdict().trade().occupations()) {
            lines.add(each.id(), at++, occupation.soc(), occupation.confidence(), occupation.origin());
        }
    }

    private static void skills(CopyLines lines, Keyed each) throws SQLException {
        var at = 0;
        for (var skill : each.posting().verdict().trade().skills()) {
            lines.add(each.id(), at++, skill.name(), skill.origin());
        }
    }

    private void copy(String table, List<Keyed> postings, Lines lines) throws SQLException {
        if (postings.isEmpty()) {
            return;
        }
        try (var copy = new CopyLines(connection, table)) {
            for (var posting : postings) {
                lines.add(copy, posting);
            }
            copy.end();
        }
    }

    private void execute(String sql, List<Keyed> postings) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids(postings).toArray()));
            statement.executeUpdate();
        }
    }

    private static List<Long> ids(List<Keyed> postings) {
        return postings.stream().map(Keyed::id).toList();
    }

    private @Nullable Object[] withPlaces(Keyed keyed) {
        var values = values(keyed);
        var all = Arrays.copyOf(values, values.length + 1);
        var places = keyed.posting().verdict().places();
        all[values.length] = places.isEmpty()
                ? null
                : places.stream().map(JudgedPlace::raw).collect(Collectors.joining("\n"));
        return all;
    }

    /// In the order of [MergeSql#POSTING].
    private @Nullable Object[] values(Keyed keyed) {
        var arrival = keyed.posting().changed().arrival();
        var judged = keyed.posting().verdict();
        var published = judged.published();
        var pay = judged.pay();
        var mode = judged.workMode();
        var trade = judged.trade();
        var applicants = judged.applicants();
        return new @Nullable Object[]{keyed.id(), source, arrival.board(), published.externalId(), ledger.startedAt(),
                companies.id(keyed.posting()), judged.company().origin(), published.requisitionId(), published.title(),
                judged.description().html(),
                judged.description().text(), judged.url(), judged.applyUrl(), published.department(), published.team(),
                judged.language().code(), judged.employment().type(), judged.employment().raw(), mode.mode(), mode.raw(),
                mode.origin(), trade.role(), trade.roleOrigin(), pay.min(), pay.max(), pay.currency(), pay.period(),
                pay.raw(), pay.origin(), pay.annualMin(), pay.annualMax(), pay.assumption(), judged.dates().posted(),
                judged.dates().updated(), "\\x" + arrival.sha256(), judged.language().origin(),
                judged.employment().origin(), trade.level().level(), published.level(), trade.level().origin(),
                "{" + String.join(",", applicants.countries()) + "}", applicants.raw(), applicants.origin(),
                judged.dates().expires(), TextHash.of(judged.description().text()), "OPEN", ledger.startedAt(),
                ledger.run()};
    }
}
