package org.jobgraph;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.SessionFactory;

/// Counts the SQL statements that an operation prepares.
@ApplicationScoped
public class Statements {

    private final SessionFactory sessions;

    Statements(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// How many statements `operation` takes, with the reference data in memory already.
    public long of(Runnable operation) {
        operation.run();
        var before = sessions.getStatistics().getPrepareStatementCount();
        operation.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
