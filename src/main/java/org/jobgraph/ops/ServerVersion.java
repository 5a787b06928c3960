package org.jobgraph.ops;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

import io.quarkus.flyway.FlywayConfigurationCustomizer;

/// Looks at the version of the server before anything is changed there: what an older one would say of the migrations is no
/// help to anybody.
@Singleton
class ServerVersion implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(ServerVersion.class);

    /// The first with collations of its own (`pg_c_utf8`), which orders of names depend on.
    static final int OLDEST = 17;
    /// What every test runs on.
    static final int TESTED = 18;

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.callbacks(new BeforeMigrations());
    }

    static void check(int version) {
        if (version < OLDEST) {
            throw new IllegalArgumentException(
                    ("QUARKUS_DATASOURCE_JDBC_URL names a PostgreSQL %d, but JobGraph needs %d or later:"
                            + " upgrade that server (it is tested on %d), or name another one.")
                            .formatted(version, OLDEST, TESTED));
        }
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
                check(context.getConnection().getMetaData().getDatabaseMajorVersion());
            } catch (SQLException e) {
                throw new IllegalStateException("the server does not say its version", e);
            }
        }
    }
}
