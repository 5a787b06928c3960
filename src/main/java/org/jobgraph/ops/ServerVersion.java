package org.jobgraph.ops;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/// Looks at the version of a server before anything is read or changed there: what an older one would say of the migrations is
/// no help to anybody. Whoever starts looks at its first connection; Flyway looks again, as it makes connections of its own.
@Singleton
public final class ServerVersion implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(ServerVersion.class);

    /// The first with collations of its own (`pg_c_utf8`), which orders of names depend on.
    static final int OLDEST = 17;
    /// What every test runs on.
    static final int TESTED = 18;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(new BeforeMigrations());
    }

    /// Refuses a server that is too old; costs no statement.
    ///
    /// @throws IllegalArgumentException when it is, in words for whoever named it
    public static void check(Connection connection, DatabaseSettings settings) throws SQLException {
        check(connection.getMetaData().getDatabaseMajorVersion(), settings);
    }

    static void check(int version, DatabaseSettings settings) {
        if (version < OLDEST) {
            throw new IllegalArgumentException(
                    ("%s names a PostgreSQL %d, but JobGraph needs %d or later:"
                            + " upgrade that server (it is tested on %d), or name another one.")
                            .formatted(settings.url(), version, OLDEST, TESTED));
        }
    }

    private static void tell(int version) {
        if (version < TESTED) {
            LOG.warnf("The database is a PostgreSQL %d; JobGraph is tested on %d", version, TESTED);
        }
    }

    private static final class BeforeMigrations extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                check(context.getConnection(), DatabaseSettings.WRITES);
                tell(context.getConnection().getMetaData().getDatabaseMajorVersion());
            } catch (SQLException e) {
                throw new IllegalStateException("the server does not say its version", e);
            }
        }
    }
}
