package org.jobgraph;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jobgraph.ops.EmbeddedDatabase;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/// The way in: makes sure that there is a database, then runs the service, or the command that the arguments name.
@QuarkusMain
public final class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String SAMPLES = "jobgraph.samples.enabled";

    private Main() {
    }

    /// Starts the service, with an embedded database when the configuration names none. With arguments it runs that
    /// command (`import oews FILE…`) instead, opens no port, and exits with the command's status.
    ///
    /// @param arguments a command and its options; none for the service
    /// @throws IOException when the embedded database does not come up
    public static void main(String... arguments) throws IOException {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            var folder = config.getValue("jobgraph.embedded-database.folder", Path.class);
            System.setProperty(URL, EmbeddedDatabase.startKeeping(folder));
            if (arguments.length == 0 && config.getOptionalValue(SAMPLES, String.class).isEmpty()) {
                System.setProperty(SAMPLES, "true");
            }
        }
        if (arguments.length == 0) {
            Quarkus.run();
        } else {
            // A command beside a running service must not want its port.
            System.setProperty("quarkus.http.host-enabled", "false");
            Quarkus.run(Commands.class, arguments);
        }
    }
}
