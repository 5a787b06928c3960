package org.jobgraph.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A connection to one server, beside the pools, that is kept as long as it answers soon.
final class Line {

    private static final Logger LOG = Logger.getLogger(Line.class);
    private static final String SECONDS = "2";

    private final org.postgresql.Driver driver = new org.postgresql.Driver();
    private final String url;
    private @Nullable Connection connection;

    Line(String url) {
        this.url = url;
    }

    /// Where the server is; null when it does not answer.
    ///
    /// @param settings what the pool connects with
    @Nullable
    Standing ask(Properties settings) {
        try {
            var open = connection == null ? open(settings) : connection;
            return open == null ? null : Standing.of(open);
        } catch (SQLException e) {
            LOG.debugf("A server does not answer: %s", e.getMessage());
            close();
            return null;
        }
    }

    private @Nullable Connection open(Properties settings) throws SQLException {
        var mine = new Properties();
        mine.putAll(settings);
        mine.setProperty("ApplicationName", "jobgraph-lookout");
        mine.setProperty("connectTimeout", SECONDS);
        mine.setProperty("loginTimeout", SECONDS);
        mine.setProperty("socketTimeout", SECONDS);
        mine.setProperty("hostRecheckSeconds", "0");
        connection = driver.connect(url, mine);
        return connection;
    }

    /// The next question is asked on a new connection.
    void close() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                LOG.debug("A connection could not be closed", e);
            }
        }
    }
}
