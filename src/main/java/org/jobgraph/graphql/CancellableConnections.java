package org.jobgraph.graphql;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.postgresql.PGConnection;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;

/// Tells a request's [Cancellation] on which connections its statements run, whoever takes them, and its [Dating] that there
/// are any.
@Singleton
@DataSource("reads")
class CancellableConnections implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        Cancellation.begin(driver(connection));
        Dating.connected();
    }

    // What is thrown here is the end of a place in the pool.
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            Cancellation.end(connection.unwrap(PGConnection.class));
        } catch (SQLException _) {
            Cancellation.endAll();
        }
    }

    // What comes here is the pool's wrapper, which lives no longer than this call.
    private static PGConnection driver(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the database is no PostgreSQL", e);
        }
    }
}
