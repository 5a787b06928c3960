package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

import org.jboss.logging.Logger;

/// The PostgreSQL that comes with the service, for a machine that has none. Its data outlive it. Processes that name the
/// same folder share one server: the first starts it, the last stops it, and one that was left over is taken on.
public final class EmbeddedDatabase {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final Home home;
    private final Users users;
    private final Server server;
    private final String url;

    private EmbeddedDatabase(Home home, Users users, Server server, int port) throws IOException {
        this.home = home;
        this.users = users;
        this.server = server;
        this.url = Password.url(home, port);
    }

    /// Sees to it that a server runs on the data in `folder`, and keeps it for this process until [#leave].
    ///
    /// @throws NoDatabase when that cannot be; its message is for people
    public static EmbeddedDatabase in(Path folder) throws NoDatabase {
        var home = Home.at(folder);
        try {
            return in(home);
        } catch (NoDatabase e) {
            throw e;
        } catch (IOException e) {
            throw NoDatabase.unusable(home.folder(), e);
        }
    }

    private static EmbeddedDatabase in(Home home) throws IOException {
        return Users.alone(home.folder(), () -> {
            var users = Users.join(home.folder());
            try {
                var server = Server.of(home);
                var running = new Leftover(home).port();
                var port = running.isPresent() ? running.getAsInt() : server.start();
                tell(home, running, port);
                return new EmbeddedDatabase(home, users, server, port);
            } catch (IOException e) {
                users.close();
                throw e;
            }
        });
    }

    private static void tell(Home home, OptionalInt running, int port) {
        LOG.infof("%s PostgreSQL on port %d, data in %s; QUARKUS_DATASOURCE_JDBC_URL names a server of yours instead",
                running.isPresent() ? "Using the running embedded" : "Started an embedded", port, home.folder());
    }

    /// The server's JDBC URL, user and password inside.
    public String url() {
        return url;
    }

    /// Stops the server, unless another process uses it.
    ///
    /// @return whether it did
    public boolean leave() throws IOException {
        return Users.alone(home.folder(), () -> {
            var last = users.leave();
            if (last) {
                server.stop();
            }
            users.close();
            return last;
        });
    }
}
