package org.jobgraph.graphql;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Statements of a request's transaction in plain JDBC: for the rows that pages are full of, where an object-relational mapper
/// took a third of the time. They see what the entities see: it is the same connection.
@Singleton
public class Reads {

    private final AgroalDataSource source;

    Reads(@DataSource("reads") AgroalDataSource source) {
        this.source = source;
    }

    /// What a statement finds.
    ///
    /// @param parameters of its question marks; an array goes as one
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        Reading.statement();
        try (var connection = source.getConnection();
                // The pool's wrappers cost a call for each value.
                var statement = connection.unwrap(PgConnection.class).prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var set = statement.executeQuery()) {
                var row = new Row(set);
                var found = new ArrayList<T>();
                while (set.next()) {
                    found.add(reader.read(row.first()));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a statement failed: " + e.getMessage(), e);
        }
    }

    /// Makes something of a row.
    @FunctionalInterface
    public interface Reader<T> {

        T read(Row row) throws SQLException;
    }
}
