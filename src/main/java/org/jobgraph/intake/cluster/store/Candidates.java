package org.jobgraph.intake.cluster.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jobgraph.intake.cluster.Candidate;
import org.jobgraph.intake.cluster.Employer;
import org.jobgraph.intake.cluster.Lines;
import org.jobgraph.intake.cluster.Said;

/// Candidates by the ids of their postings, read once each: what is compared with one is often compared with the next.
final class Candidates {

    private static final String READ = "select " + CandidateReader.COLUMNS + ", f.text_hash, f.text_length, f.language\n" + """
            from unnest(?::bigint[]) as k (id) join job_posting p on p.id = k.id
            join posting_fingerprint f on f.posting_id = p.id
            """ + CandidateReader.JOINS;

    private static final String TEXTS = """
            select p.id, p.description_text, f.common_lines from unnest(?::bigint[]) as k (id)
            join job_posting p on p.id = k.id join posting_fingerprint f on f.posting_id = p.id""";

    /// Enough for most runs.
    private static final int KEPT = 100_000;

    private final Connection connection;
    private final CandidateReader reader = new CandidateReader();
    private final Map<Long, Candidate> known = new HashMap<>();

    Candidates(Connection connection) {
        this.connection = connection;
    }

    CandidateReader reader() {
        return reader;
    }

    /// Notes a candidate as it was just read, when there is room: one board may have more postings than that.
    void put(long id, Candidate candidate) {
        if (known.size() < KEPT) {
            known.put(id, candidate);
        }
    }

    /// Forgets when there are too many; not while somebody works with them.
    void trim() {
        if (known.size() >= KEPT) {
            known.clear();
        }
    }

    /// Sees to it that those of some postings are there; of one that is gone, or has no fingerprint yet, there is none.
    void need(Collection<Long> ids) throws SQLException {
        var missing = new TreeSet<>(ids);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(READ)) {
            statement.setFetchSize(1000);
            statement.setArray(1, Ids.array(connection, missing));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getLong(CandidateReader.ID), reader.read(row, row.getString(CandidateReader.BEHIND + 2),
                            row.getLong(CandidateReader.BEHIND), row.getInt(CandidateReader.BEHIND + 1)));
                }
            }
        }
    }

    Map<Long, Candidate> all() {
        return known;
    }

    /// What some postings say.
    Map<Long, Said> said(Collection<Long> ids) throws SQLException {
        var texts = new ArrayList<Text>();
        try (var statement = connection.prepareStatement(TEXTS)) {
            statement.setArray(1, Ids.array(connection, ids));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var candidate = known.get(row.getLong(1));
                    if (candidate != null) {
                        texts.add(new Text(row.getLong(1), row.getString(2),
                                Set.copyOf(List.of((Long[]) row.getArray(3).getArray())),
                                candidate.employer()));
                    }
                }
            }
        }
        return texts.parallelStream().collect(toUnmodifiableMap(Text::id, Text::said));
    }

    /// @param common hashes of the lines that its board puts into many postings
    private record Text(long id, String text, Set<Long> common, Employer employer) {

        Said said() {
            return Said.of(Lines.of(text), common::contains, employer);
        }
    }
}
