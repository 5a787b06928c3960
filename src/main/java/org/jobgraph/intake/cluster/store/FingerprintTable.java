package org.jobgraph.intake.cluster.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jobgraph.intake.cluster.Boilerplate;

/// Writes fingerprints and blocks, many postings to a statement.
final class FingerprintTable {

    private static final String FINGERPRINTS = """
            insert into posting_fingerprint (posting_id, title_hash, line_hashes, common_lines, own_hash, text_hash,
                text_length, language)
            select n.posting_id, n.title_hash, n.line_hashes::bigint[], n.common_lines::bigint[], n.own_hash, n.text_hash,
                n.text_length, n.language
            from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[], ?::bigint[], ?::integer[], ?::text[])
                as n (posting_id, title_hash, line_hashes, common_lines, own_hash, text_hash, text_length, language)
            on conflict (posting_id) do update set title_hash = excluded.title_hash, line_hashes = excluded.line_hashes,
                common_lines = excluded.common_lines, own_hash = excluded.own_hash, text_hash = excluded.text_hash,
                text_length = excluded.text_length, language = excluded.language""";

    /// Of those that had any: looking for the blocks of each new posting takes longer than to write them.
    private static final String NO_BLOCKS = """
            delete from posting_block where posting_id = any (array(
                select posting_id from posting_fingerprint where posting_id = any (?)))""";

    private static final String BLOCKS = """
            insert into posting_block (hash, posting_id)
            select hash, posting_id from unnest(?::bigint[], ?::bigint[]) as n (hash, posting_id) order by hash""";

    private static final String PEND = """
            insert into posting_pending (source_slug, posting_id) select ?, id from unnest(?::bigint[]) as n (id)
            on conflict (source_slug, posting_id) do nothing""";

    private final Connection connection;

    FingerprintTable(Connection connection) {
        this.connection = connection;
    }

    void write(List<PostingText> texts, Function<PostingText, Boilerplate> boilerplate) throws SQLException {
        try (var statement = connection.prepareStatement(NO_BLOCKS)) {
            statement.setArray(1, Ids.array(connection, texts.stream().map(PostingText::id).toList()));
            statement.executeUpdate();
        }
        writeFingerprints(texts, boilerplate);
        var hashes = new ArrayList<Long>();
        var ids = new ArrayList<Long>();
        for (var text : texts) {
            for (var hash : text.blocks(boilerplate.apply(text))) {
                hashes.add(hash);
                ids.add(text.id());
            }
        }
        try (var statement = connection.prepareStatement(BLOCKS)) {
            statement.setArray(1, Ids.array(connection, hashes));
            statement.setArray(2, Ids.array(connection, ids));
            statement.executeUpdate();
        }
    }

    private void writeFingerprints(List<PostingText> texts, Function<PostingText, Boilerplate> boilerplate)
            throws SQLException {
        try (var statement = connection.prepareStatement(FINGERPRINTS)) {
            statement.setArray(1, array("bigint", texts, PostingText::id));
            statement.setArray(2, array("bigint", texts, PostingText::titleHash));
            statement.setArray(3, array("text", texts, text -> Ids.text(text.lines().lines())));
            statement.setArray(4, array("text", texts, text -> Ids.text(
                    Arrays.stream(text.lines().lines()).filter(boilerplate.apply(text)).distinct().toArray())));
            statement.setArray(5, array("bigint", texts, text -> boilerplate.apply(text).own(text.lines().lines())));
            statement.setArray(6, array("bigint", texts, text -> text.lines().text()));
            statement.setArray(7, array("integer", texts, text -> text.lines().characters()));
            statement.setArray(8, array("text", texts, text -> text.candidate().language()));
            statement.executeUpdate();
        }
    }

    private java.sql.Array array(String type, List<PostingText> texts,
            Function<PostingText, @org.jspecify.annotations.Nullable Object> value) throws SQLException {
        var values = new @org.jspecify.annotations.Nullable Object[texts.size()];
        for (var i = 0; i < values.length; i++) {
            values[i] = value.apply(texts.get(i));
        }
        return connection.createArrayOf(type, values);
    }

    /// Has postings looked at again.
    void pend(String source, Collection<Long> ids) throws SQLException {
        if (!ids.isEmpty()) {
            try (var statement = connection.prepareStatement(PEND)) {
                statement.setString(1, source);
                statement.setArray(2, Ids.array(connection, ids));
                statement.executeUpdate();
            }
        }
    }
}
