package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.source.ReferenceVersion;

/// The source row that postings hang on.
public final class SourceTable {

    private static final String ADD = """
            insert into source (slug, name, kind, homepage, licence, sample) values (?, ?, 'JOB_BOARD', ?, ?, ?)
            on conflict (slug) do nothing""";

    private static final String KIND = "select kind from source where slug = ?";

    private static final String IS_RETIRED = "select from source_feed where source_slug = ? and state = 'RETIRED'";

    private SourceTable() {
    }

    /// Adds the source when it is new; what is said of a known one stays.
    ///
    /// @throws SourceUnavailable when the slug is that of a publisher of something else
    public static void ensure(Connection connection, SourceFacts facts) throws SQLException, SourceUnavailable {
        try (var add = connection.prepareStatement(ADD); var ask = connection.prepareStatement(KIND)) {
            add.setString(1, facts.slug());
            add.setString(2, facts.name());
            add.setString(3, facts.homepage());
            add.setString(4, facts.licence());
            add.setBoolean(5, facts.sample());
            if (add.executeUpdate() > 0) {
                // Sources are held in memory.
                ReferenceVersion.bump(connection);
            }
            ask.setString(1, facts.slug());
            try (var kind = ask.executeQuery()) {
                if (!kind.next() || !kind.getString(1).equals("JOB_BOARD")) {
                    throw SourceUnavailable.closed("Source " + facts.slug() + " is no job board; another slug is needed");
                }
            }
        }
    }

    /// Whether an operator has ended a source: nobody reads it, and its postings stay closed.
    public static boolean isRetired(Connection connection, String slug) throws SQLException {
        try (var statement = connection.prepareStatement(IS_RETIRED)) {
            statement.setString(1, slug);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /// What is said to whoever would read a retired source.
    public static String retired(String slug) {
        return "Source " + slug + " is retired, and its postings are closed; resumeSource brings it back";
    }

    /// To be asked by whoever has the source's lock: what retires it has it, too.
    ///
    /// @throws SourceUnavailable when the source is retired
    static void checkRetired(Connection connection, String slug) throws SQLException, SourceUnavailable {
        if (isRetired(connection, slug)) {
            throw SourceUnavailable.closed(retired(slug));
        }
    }
}
