package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

/// The two connections of a run: one that holds the source's lock and writes, one that reads meanwhile.
final class RunConnections implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RunConnections.class);

    private final DataSource dataSource;
    private final Connection writing;
    private final Connection reading;
    private final SourceLock lock;

    private RunConnections(DataSource dataSource, Connection writing, Connection reading, SourceLock lock) {
        this.dataSource = dataSource;
        this.writing = writing;
        this.reading = reading;
        this.lock = lock;
    }

    /// @throws SourceUnavailable when the source has a run under way, or is no source of postings
    static RunConnections open(DataSource dataSource, SourceFacts source) throws SQLException, SourceUnavailable {
        var writing = dataSource.getConnection();
        try {
            writing.setAutoCommit(false);
            SourceTable.ensure(writing, source);
            var lock = SourceLock.take(writing, source.slug());
            Session.begin(writing);
            return new RunConnections(dataSource, writing, dataSource.getConnection(), lock);
        } catch (SQLException | SourceUnavailable e) {
            writing.rollback();
            writing.setAutoCommit(true);
            writing.close();
            throw e;
        }
    }

    Connection writing() {
        return writing;
    }

    Connection reading() {
        return reading;
    }

    /// Something to be written.
    interface Word {
        void write(Connection connection) throws SQLException;
    }

    /// Writes on a new connection, if the database gives one.
    void elsewhere(Word word) {
        try (var other = dataSource.getConnection()) {
            word.write(other);
        } catch (SQLException e) {
            LOG.warnf("The end of a run could not be noted, the next one will: %s", e.getMessage());
        }
    }

    /// Lets go of the lock and of both. What is broken already is only given back.
    @Override
    public void close() throws SQLException {
        try (reading; writing) {
            if (writing.isValid(1)) {
                writing.rollback();
                Session.end(writing);
                lock.close();
                writing.setAutoCommit(true);
            }
        }
    }
}
