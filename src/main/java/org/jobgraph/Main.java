package org.jobgraph;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.microprofile.config.Config;
import org.jobgraph.ops.Carriers;
import org.jobgraph.ops.ConfigBeforeStart;
import org.jobgraph.ops.DatabaseAddress;
import org.jobgraph.ops.Secrets;
import org.jobgraph.ops.StartFailure;
import org.jobgraph.ops.embedded.EmbeddedDatabase;
import org.jobgraph.ops.embedded.NoDatabase;
import org.jobgraph.snapshot.ReadAhead;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// The way in: makes sure that there is a database, then runs the service, or the command that the arguments name.
@QuarkusMain
public final class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private static final String FOLDER = "jobgraph.embedded-database.folder";

    private static final String COLLECTOR = "quarkus.otel.exporter.otlp.endpoint";

    private static final String COLLECTOR_OF_TRACES = "quarkus.otel.exporter.otlp.traces.endpoint";

    private static final String NO_TRACES = "quarkus.otel.sdk.disabled";

    /// Below this are defaults, not what anybody wrote down.
    private static final int CONFIGURED = 100;

    private Main() {
    }

    /// Starts the service, with an embedded database when the configuration names none. With arguments it runs that
    /// command (`import oews FILE…`) instead, opens no port, and exits with the command's status.
    ///
    /// @param arguments a command and its options; none for the service
    public static void main(String... arguments) {
        var status = Commands.check(arguments);
        if (status != Commands.RUN) {
            System.exit(status);
        }
        var isService = arguments.length == 0;
        Carriers.configure();
        if (!isService) {
            configureCommand();
            if (Commands.migrate(arguments)) {
                System.setProperty("jobgraph.schema.migrate-at-start", "true");
            }
        }
        try {
            provideDatabase(isService);
        } catch (NoDatabase e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        var config = ConfigBeforeStart.get();
        DatabaseAddress.complaint(config).ifPresent(complaint -> {
            StartFailure.tell(complaint, System.err);
            System.exit(1);
        });
        tellWhyNot();
        if (isService) {
            // Dev mode starts again and again, and has what was read before.
            if (LaunchMode.current() == LaunchMode.NORMAL) {
                ReadAhead.begin(config, ReferenceParts.ALL);
            }
            collectTraces(config);
            Quarkus.run();
        } else {
            Quarkus.run(Commands.class, arguments);
        }
    }

    private static void provideDatabase(boolean isService) throws NoDatabase {
        var config = ConfigBeforeStart.get();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            // PostgreSQL's programs would add a quarter to the executable, which is for machines where a server is.
            if (ImageMode.current().isNativeImage()) {
                throw NoDatabase.notBroughtAlong();
            }
            var database = EmbeddedDatabase
                    .in(config.getOptionalValue(FOLDER, Path.class).orElseThrow(NoDatabase::withoutFolder));
            Leaving.atExit(database);
            // Dev mode runs this again after each change, and finds the server by it.
            System.setProperty(URL, database.url());
            if (isService) {
                setDefault(config, "jobgraph.samples.enabled", "true");
            }
        }
    }

    /// A command beside a running service must not want its port, nor read in what only a service answers with; and what
    /// it says must not drown in the log.
    private static void configureCommand() {
        var config = ConfigBeforeStart.get();
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("jobgraph.snapshot.look-every", "off");
        System.setProperty("jobgraph.intake.tick", "off");
        System.setProperty("jobgraph.graphql.persisted-queries.strict-list", "");
        setDefault(config, "quarkus.log.level", "WARN");
        setDefault(config, "quarkus.log.category.\"org.jobgraph.ops\".level", "INFO");
        setDefault(config, "quarkus.log.console.stderr", "true");
        setDefault(config, "quarkus.log.console.format", "%s%e%n");
    }

    // Who names a collector wants traces; without one there is nobody to send them to.
    private static void collectTraces(Config config) {
        if (Stream.of(COLLECTOR, COLLECTOR_OF_TRACES).anyMatch(name -> isConfigured(config, name))
                && config.getConfigValue(NO_TRACES).getSourceOrdinal() <= ConfigBeforeStart.PACKAGED) {
            System.setProperty(NO_TRACES, "false");
        }
    }

    private static void setDefault(Config config, String name, String value) {
        if (!isConfigured(config, name)) {
            System.setProperty(name, value);
        }
    }

    private static boolean isConfigured(Config config, String name) {
        return config.getConfigValue(name).getSourceOrdinal() >= CONFIGURED;
    }

    // Dev mode shows a failure in its own way, and stays.
    private static void tellWhyNot() {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            System.setErr(new ToldOnce(System.err));
            var exit = ApplicationLifecycleManager.getDefaultExitCodeHandler();
            ApplicationLifecycleManager.setDefaultExitCodeHandler((status, failure) -> {
                if (failure != null) {
                    StartFailure.tell(failure, Secrets.of(ConfigBeforeStart.get()), System.err);
                }
                exit.accept(status, failure);
            });
        }
    }
}
