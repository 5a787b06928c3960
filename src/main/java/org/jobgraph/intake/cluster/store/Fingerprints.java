package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.cluster.Boilerplate;

/// Renews what is kept of the texts of some boards: of postings that changed, and of those whose text is no longer their own,
/// or is again, because others changed. Whoever calls commits.
final class Fingerprints {

    /// Words of texts that are held in memory, 8 bytes each; texts beyond are read a second time.
    private static final int HELD = 3_000_000;
    private static final int READ = 500;

    private static final String CHANGED = PostingText.COLUMNS + """
            from posting_pending w join job_posting p on p.id = w.posting_id
            """ + CandidateReader.JOINS + """
            where w.source_slug = ? and p.source_slug = w.source_slug and p.board = any (?)""";

    private static final String KNOWN = """
            select f.posting_id, p.board, f.title_hash, f.line_hashes, f.own_hash
            from job_posting p join posting_fingerprint f on f.posting_id = p.id
            where p.source_slug = ? and p.board = any (?)
                and not exists (select from posting_pending w where w.source_slug = p.source_slug and w.posting_id = p.id)""";

    private static final String SOME = PostingText.COLUMNS + """
            from job_posting p
            """ + CandidateReader.JOINS + "where p.id = any (?)";

    private final Connection connection;
    private final String source;
    private final List<String> boards;
    private final FingerprintTable table;
    private final Candidates candidates;
    private final Map<String, Boilerplate> boilerplate = new HashMap<>();
    private final Map<Long, PostingText> held = new HashMap<>();
    private final Set<Long> dropped = new HashSet<>();
    private int words;

    Fingerprints(Connection connection, String source, List<String> boards, Candidates candidates) {
        this.connection = connection;
        this.source = source;
        this.boards = boards;
        this.candidates = candidates;
        this.table = new FingerprintTable(connection);
    }

    void renew() throws SQLException {
        readChanged();
        var shifted = readKnown();
        var written = new ArrayList<>(held.values());
        held.clear();
        write(written);
        var again = new ArrayList<>(dropped);
        again.addAll(shifted);
        for (var from = 0; from < again.size(); from += READ) {
            write(read(again.subList(from, Math.min(from + READ, again.size()))));
        }
        table.pend(source, shifted);
    }

    private void readChanged() throws SQLException {
        try (var statement = connection.prepareStatement(CHANGED)) {
            statement.setFetchSize(READ);
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", boards.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var text = PostingText.of(row, candidates.reader());
                    candidates.put(text.id(), text.candidate());
                    board(text.board()).add(text.titleHash(), text.lines().lines());
                    if (words < HELD) {
                        held.put(text.id(), text);
                        words += text.lines().characters() / 5;
                    } else {
                        dropped.add(text.id());
                    }
                }
            }
        }
    }

    /// @return those whose own text is another one now
    private Set<Long> readKnown() throws SQLException {
        var known = new ArrayList<Known>();
        try (var statement = connection.prepareStatement(KNOWN)) {
            statement.setFetchSize(READ);
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", boards.toArray()));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var lines = Ids.numbers(row.getArray(4));
                    board(row.getString(2)).add(row.getLong(3), lines);
                    known.add(
                            new Known(row.getLong(1), row.getString(2), Arrays.stream(lines).boxed().toList(), row.getLong(5)));
                }
            }
        }
        var shifted = new HashSet<Long>();
        for (var posting : known) {
            var lines = posting.lines.stream().mapToLong(Long::longValue).toArray();
            if (board(posting.board).own(lines) != posting.own) {
                shifted.add(posting.id);
            }
        }
        return shifted;
    }

    private List<PostingText> read(List<Long> ids) throws SQLException {
        var texts = new ArrayList<PostingText>();
        try (var statement = connection.prepareStatement(SOME)) {
            statement.setArray(1, Ids.array(connection, ids));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    texts.add(PostingText.of(row, candidates.reader()));
                }
            }
        }
        return texts;
    }

    private void write(List<PostingText> texts) throws SQLException {
        for (var from = 0; from < texts.size(); from += READ) {
            table.write(texts.subList(from, Math.min(from + READ, texts.size())), text -> board(text.board()));
        }
    }

    private Boilerplate board(String name) {
        return boilerplate.computeIfAbsent(name, _ -> new Boilerplate());
    }

    /// What is kept of a posting that did not change.
    private record Known(long id, String board, List<Long> lines, long own) {
    }
}
