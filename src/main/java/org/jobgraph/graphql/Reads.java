package org.jobgraph.graphql;

import java.sql.SQLException;
import java.util.List;

import jakarta.inject.Singleton;

import org.jobgraph.snapshot.DataVersion;
import org.jobgraph.watch.Visit;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/// Statements of a request's transaction in plain JDBC: for the rows that pages are full of, where an object-relational mapper
/// took a third of the time. They see what the entities see: it is the same connection.
@Singleton
public class Reads {

    // Both go to the server at once, which runs them in one transaction, so that the version is of the same state of the data.
    private static final String VERSION_AS_WELL = ";" + DataVersion.QUERY;

    private final AgroalDataSource source;

    Reads(@DataSource("reads") AgroalDataSource source) {
        this.source = source;
    }

    /// What a statement finds.
    ///
    /// @param parameters of its question marks; an array goes as one
    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... parameters) {
        var reading = Reading.statement();
        var step = Visit.statement(sql);
        try {
            return found(reading, sql, reader, parameters);
        } catch (RuntimeException e) {
            step.failed();
            throw e;
        } finally {
            step.end();
        }
    }

    private <T> List<T> found(@Nullable Reading reading, String sql, Reader<T> reader, @Nullable Object... parameters) {
        var isDated = reading != null && reading.isSingle() && Dating.isWanted();
        try (var connection = source.getConnection();
                // The pool's wrappers cost a call for each value.
                var statement = connection.unwrap(PgConnection.class)
                        .prepareStatement(isDated ? sql + VERSION_AS_WELL : sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
            var found = Row.all(statement.getResultSet(), reader);
            if (isDated && statement.getMoreResults()) {
                Row.all(statement.getResultSet(), DataVersion::of).forEach(Dating::read);
            }
            return found;
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
