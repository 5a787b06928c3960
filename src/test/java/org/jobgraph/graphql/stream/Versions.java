package org.jobgraph.graphql.stream;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.snapshot.Snapshots;
import org.jobgraph.source.ReferenceVersion;

/// Does to the data's version what an import does.
@ApplicationScoped
class Versions {

    private final DataSource database;
    private final Snapshots snapshots;

    Versions(DataSource database, Snapshots snapshots) {
        this.database = database;
        this.snapshots = snapshots;
    }

    long current() {
        return snapshots.current().version();
    }

    /// Bumps it, and has it noticed.
    long bump() {
        try (var connection = database.getConnection()) {
            ReferenceVersion.bump(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return snapshots.refresh().version();
    }
}
