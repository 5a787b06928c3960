package org.jobgraph.reference.builtin;

import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/// Brings the built-in reference data into the database before anything else asks for them.
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final DataSource database;
    private final Clock clock;

    FirstStart(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void load(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) throws SQLException {
        var outcome = new BuiltinReference(database, clock, Bundle.shipped(), new ShippedStatistics(clock)).load();
        switch (outcome) {
            case LoadOutcome.AlreadyThere _ -> LOG.debug("The built-in reference data are there");
            case LoadOutcome.Loaded loaded -> LOG.infof("Loaded the built-in reference data, %d rows", loaded.changedRows());
        }
    }
}
