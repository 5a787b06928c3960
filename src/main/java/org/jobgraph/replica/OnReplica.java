package org.jobgraph.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import org.jboss.logging.Logger;

/// The pool's connections to the replica, whoever works on them.
final class OnReplica {

    private static final Logger LOG = Logger.getLogger(OnReplica.class);

    private final Set<Connection> connections = new HashSet<>();

    synchronized void add(Connection connection) {
        connections.removeIf(OnReplica::isOver);
        connections.add(connection);
    }

    /// Breaks all of them: who waits for an answer gets an exception.
    synchronized void abort() {
        for (var connection : connections) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("A connection could not be broken", e);
            }
        }
        connections.clear();
    }

    private static boolean isOver(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException _) {
            return true;
        }
    }
}
