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

    /// @throws SourceUnavailable when the source has a run under way, is retired, or is no source of postings
    static RunConnections open(DataSource dataSource, SourceFacts source) throws SQLException, SourceUnavailable {
        // Both before the lock, which outlasts a transaction and would be the pool's.
        try (var writing = new Borrowed(dataSource.getConnection()); var reading = new Borrowed(dataSource.getConnection())) {
            writing.connection.setAutoCommit(false);
            try {
                SourceTable.ensure(writing.connection, source);
                var lock = SourceLock.take(writing.connection, source.slug());
                SourceTable.checkRetired(writing.connection, source.slug());
                Session.begin(writing.connection);
                return new RunConnections(dataSource, writing.kept(), reading.kept(), lock);
            } finally {
                writing.reset();
            }
        }
    }

    Connection writing() {
        return writing;
    }

    Connection reading() {
        return reading;
    }

    /// Lets another run of the source begin, and gives the connection on which this one still finds duplicates.
    Connection handedOn() throws SQLException {
        reading.close();
        Session.end(writing);
        lock.handOn();
        return writing;
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

    /// A connection that goes back unless it is kept.
    private static final class Borrowed implements AutoCloseable {

        private final Connection connection;
        private boolean isKept;

        Borrowed(Connection connection) {
            this.connection = connection;
        }

        Connection kept() {
            isKept = true;
            return connection;
        }

        /// Has nothing left on it of what failed.
        void reset() throws SQLException {
            if (!isKept) {
                connection.rollback();
                SourceLock.letGo(connection);
                connection.setAutoCommit(true);
            }
        }

        @Override
        public void close() throws SQLException {
            if (!isKept) {
                connection.close();
            }
        }
    }
}
