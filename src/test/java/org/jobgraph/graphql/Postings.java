package org.jobgraph.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.intake.Fixtures;
import org.jobgraph.intake.Format;
import org.jobgraph.intake.Intake;
import org.jobgraph.intake.Progress;
import org.jobgraph.intake.store.RunSummary;
import org.jobgraph.intake.store.SourceFacts;

/// What tests of the cache do to postings.
@ApplicationScoped
class Postings {

    private final DataSource database;
    private final Clock clock;

    Postings(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Imports one, as the command does.
    RunSummary importOne(String id) throws Exception {
        var board = """
                {"jobs": [{"id": "%s", "title": "Cook of %1$s", "location": "NYC", "jobUrl": "https://jobs.example/%1$s"}]}"""
                .formatted(id);
        return new Intake(database, clock).run(Format.ASHBY, SourceFacts.of(Format.ASHBY.feed().publisher()), "a test",
                List.of(Fixtures.offer("kitchen-" + id, board)), Progress.NONE);
    }

    /// Changes the database behind everybody's back: who still sees the old value has it from memory.
    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Makes whoever reads postings wait, until it is closed.
    Connection lock() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table job_posting in access exclusive mode");
        }
        return connection;
    }

    /// How many statements wait so.
    int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select count(*) from pg_stat_activity "
                        + "where wait_event_type = 'Lock' and query ilike '%job_posting%'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
