package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    private static final int KEPT = 150_000;

    /// Of the texts that are kept, each with 24 to 48 bytes.
    private static final int WORDS = 1_500_000;

    private final Connection connection;
    private final CandidateReader reader;
    /// What was needed last is at the end, here and there.
    private final Map<Long, Candidate> known;
    private final Map<Long, Said> said = new LinkedHashMap<>();
    private int words;

    Candidates(Connection connection) {
        this(connection, new CandidateReader(), new LinkedHashMap<>());
    }

    private Candidates(Connection connection, CandidateReader reader, Map<Long, Candidate> known) {
        this.connection = connection;
        this.reader = reader;
        this.known = known;
    }

    /// These, with others read on another connection from now on.
    Candidates on(Connection another) {
        return new Candidates(another, reader, known);
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

    /// Has one read again when it is needed.
    void forget(long id) {
        known.remove(id);
    }

    /// Forgets those that nobody needed for the longest time, when there are too many; not while somebody works with them.
    void trim() {
        if (known.size() >= KEPT) {
            for (var eldest = known.values().iterator(); known.size() > KEPT * 3 / 4;) {
                eldest.next();
                eldest.remove();
            }
        }
    }

    /// Sees to it that those of some postings are there; of one that is gone, or has no fingerprint yet, there is none.
    void need(Collection<Long> ids) throws SQLException {
        var missing = missing(ids, known);
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

    /// What some postings say, and as many others as fit.
    Map<Long, Said> said(Collection<Long> ids) throws SQLException {
        var missing = missing(ids, said);
        for (var eldest = said.values().iterator(); words > WORDS && said.size() > ids.size() - missing.size();) {
            words -= eldest.next().size();
            eldest.remove();
        }
        for (var text : texts(missing).parallelStream().map(text -> Map.entry(text.id, text.said())).toList()) {
            said.put(text.getKey(), text.getValue());
            words += text.getValue().size();
        }
        return said;
    }

    private List<Text> texts(Collection<Long> ids) throws SQLException {
        var texts = new ArrayList<Text>();
        if (ids.isEmpty()) {
            return texts;
        }
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
        return texts;
    }

    /// Those that are not known; those that are come to the end.
    private static <V> Set<Long> missing(Collection<Long> ids, Map<Long, V> known) {
        var missing = new TreeSet<Long>();
        for (var id : ids) {
            var value = known.remove(id);
            if (value == null) {
                missing.add(id);
            } else {
                known.put(id, value);
            }
        }
        return missing;
    }

    /// @param common hashes of the lines that its board puts into many postings
    private record Text(long id, String text, Set<Long> common, Employer employer) {

        Said said() {
            return Said.of(Lines.of(text), common::contains, employer);
        }
    }
}
