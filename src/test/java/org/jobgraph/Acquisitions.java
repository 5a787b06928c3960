package org.jobgraph;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;

/// Tells a watched connection when it is taken from the pool and when it comes back.
@Singleton
@DataSource("reads")
class Acquisitions implements AgroalPoolInterceptor {

    @Override
    public void onConnectionAcquire(Connection connection) {
        of(connection).begin();
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        of(connection).end();
    }

    private static Acquisition of(Connection connection) {
        try {
            return connection.unwrap(Acquisition.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the pool of the tests is not watched", e);
        }
    }
}
