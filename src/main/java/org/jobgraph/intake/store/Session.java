package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.SQLException;

/// The settings of a database session while it writes a run.
final class Session {

    /// A batch that is lost with the server's memory is done again by the next run; its end is not. A server that does not
    /// hear of a dead process any more must not keep the source's lock for it.
    private static final String BEGIN = """
            set synchronous_commit = off; set jit = off; set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10;
            set tcp_keepalives_count = 3; set client_connection_check_interval = '5s'""";

    private static final String LAST = "set local synchronous_commit = on";

    private static final String END = """
            reset synchronous_commit; reset jit; reset tcp_keepalives_idle; reset tcp_keepalives_interval;
            reset tcp_keepalives_count; reset client_connection_check_interval""";

    private Session() {
    }

    static void begin(Connection connection) throws SQLException {
        execute(connection, BEGIN);
    }

    /// Makes the transaction that begins, and all before it, outlast the server's end.
    static void last(Connection connection) throws SQLException {
        execute(connection, LAST);
    }

    static void end(Connection connection) throws SQLException {
        execute(connection, END);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
