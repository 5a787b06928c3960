package org.jobgraph;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/// Counts the SQL statements that an operation takes, as PostgreSQL itself counts them: whoever sends them, Hibernate or
/// plain JDBC. [ThrowAwayDatabase] switches the counting on, without transactions and settings (`BEGIN`, `SET`).
///
/// The counters are the server's, so nothing else may ask it meanwhile.
@ApplicationScoped
public class Statements {

    // The driver looks types up the first time a connection meets them; that is no statement of an operation.
    private static final String COUNT = """
            select coalesce(sum(calls), 0)
            from counted.pg_stat_statements
            where dbid = (select oid from pg_database where datname = current_database())
              and query not like '%pg_stat_statements%'
              and query not like '%pg_catalog.%'
            """;

    private final AgroalDataSource database;

    Statements(AgroalDataSource database) {
        this.database = database;
    }

    /// How many statements `operation` takes, with the reference data in memory already.
    public long of(Runnable operation) {
        operation.run();
        number("select 1 from counted.pg_stat_statements_reset()");
        operation.run();
        return number(COUNT);
    }

    private long number(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
