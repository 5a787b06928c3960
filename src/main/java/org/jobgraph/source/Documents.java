package org.jobgraph.source;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/// The documents that something was read in. Plain JDBC, inside the caller's transaction.
public final class Documents {

    private static final String SOURCE = """
            insert into source (slug, name, kind, homepage, licence) values (?, ?, ?, ?, ?)
            on conflict (slug) do nothing""";

    private static final String SAME_CONTENT = """
            select id from document where sha256 = ? and source_slug = ? order by key = ? desc, id limit 1""";

    /// The date of reading stays while the content does.
    private static final String UPSERT = """
            insert into document as old (key, source_slug, title, url, as_of, sha256, retrieved_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (key) do update set source_slug = excluded.source_slug, title = excluded.title,
                url = excluded.url, as_of = excluded.as_of, sha256 = excluded.sha256,
                retrieved_at = case when old.sha256 is distinct from excluded.sha256 or old.retrieved_at is null
                    then excluded.retrieved_at else old.retrieved_at end
            returning id""";

    private final Connection connection;
    private final Clock clock;

    public Documents(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /// A row of `document`.
    ///
    /// @param seen whether the same content was read before, under this key or another one
    public record Registered(int id, boolean seen) {
    }

    /// Makes sure that the publisher and the document have their rows. A file that was read before under another name
    /// is that document still; its row is not touched.
    public Registered register(DocumentFacts facts) throws SQLException {
        source(facts.publisher());
        var known = sameContent(facts);
        return known == null ? new Registered(upsert(facts), false) : new Registered(known, true);
    }

    private void source(Publisher publisher) throws SQLException {
        try (var statement = connection.prepareStatement(SOURCE)) {
            bind(statement, publisher.slug(), publisher.name(), publisher.kind().name(), publisher.homepage(),
                    publisher.licence());
            statement.executeUpdate();
        }
    }

    private @Nullable Integer sameContent(DocumentFacts facts) throws SQLException {
        try (var statement = connection.prepareStatement(SAME_CONTENT)) {
            bind(statement, facts.sha256(), facts.publisher().slug(), facts.key());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getInt(1) : null;
            }
        }
    }

    private int upsert(DocumentFacts facts) throws SQLException {
        try (var statement = connection.prepareStatement(UPSERT)) {
            bind(statement, facts.key(), facts.publisher().slug(), facts.title(), facts.url());
            statement.setObject(5, facts.asOf(), Types.DATE);
            statement.setString(6, facts.sha256());
            statement.setObject(7, OffsetDateTime.now(clock));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable String... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
    }
}
