package org.jobgraph.ops;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a database's refusal means to whoever set the service up: what is wrong, in a clause, and what helps. Neither has a
/// word of the server's that could quote an address or a row.
///
/// @param why in a clause
/// @param remedy in a clause that names the setting
public record DatabaseTrouble(String why, String remedy) {

    private static final String URL = "QUARKUS_DATASOURCE_JDBC_URL";
    private static final String USER = "QUARKUS_DATASOURCE_USERNAME";
    private static final String PASSWORD = "QUARKUS_DATASOURCE_PASSWORD";

    private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"”»“]{1,63})[\"”»“]");

    /// What a failure says of the database; empty when it says nothing of it.
    public static Optional<DatabaseTrouble> of(Throwable thrown) {
        var causes = Causes.of(thrown);
        return network(causes).or(() -> causes.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .map(DatabaseTrouble::of).flatMap(Optional::stream).findFirst());
    }

    /// One sentence.
    public String sentence() {
        return why + ": " + remedy + ".";
    }

    // What the driver says of a broken connection has the cause of it behind.
    private static Optional<DatabaseTrouble> network(List<Throwable> causes) {
        if (causes.stream().noneMatch(SQLException.class::isInstance)) {
            return Optional.empty();
        }
        for (var cause : causes) {
            if (cause instanceof UnknownHostException) {
                return trouble("the host of the database is not known",
                        "check the host in " + URL + ", and that this machine can look it up");
            }
            if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
                return trouble("nothing answers where the database should be",
                        "check host and port in " + URL + ", that PostgreSQL runs there and that no firewall is between");
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseTrouble> of(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> trouble("the database refuses the user or the password",
                    "check " + USER + " and " + PASSWORD + ", and the server's pg_hba.conf");
            case "3D000" -> trouble("there is no database " + named(e, "of that name") + " on the server",
                    "create it, or name another one in " + URL);
            case "42501" -> trouble(
                    "the user may not do what is needed: " + inFirstLine(e),
                    "let the owner of the database grant it (GRANT CREATE ON SCHEMA public), create the extension as a superuser"
                            + " where it is one, or name another user in " + USER);
            case "58P01", "0A000" -> isOfExtension(e)
                    ? trouble("the server does not have the extension " + named(e, "that is needed"),
                            "install it there (postgresql-contrib has PostgreSQL's own), or name another server in " + URL)
                    : Optional.empty();
            case "53300" -> trouble("the database has no connection left",
                    "raise its max_connections, or lower QUARKUS_DATASOURCE_JDBC_MAX_SIZE and"
                            + " QUARKUS_DATASOURCE_READS_JDBC_MAX_SIZE");
            case "57P03" -> trouble("the database is starting up or shutting down", "wait for it");
            case "25006" -> trouble("the database takes no writes", "name its primary in " + URL
                    + "; a standby belongs in QUARKUS_DATASOURCE_READS_JDBC_URL");
            default -> state.startsWith("08")
                    ? trouble("the connection to the database cannot be made or broke",
                            "check " + URL + ", its TLS settings included, and the server's log")
                    : Optional.empty();
        };
    }

    private static boolean isOfExtension(SQLException e) {
        return String.valueOf(e.getMessage()).contains("extension");
    }

    // A name, as PostgreSQL quotes them; values it does not quote so in these messages.
    private static String named(SQLException e, String otherwise) {
        var quoted = QUOTED.matcher(String.valueOf(e.getMessage()));
        return quoted.find() ? "\"" + quoted.group(1) + "\"" : otherwise;
    }

    private static String inFirstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceFirst("^[A-Z]+: ", "");
    }

    private static Optional<DatabaseTrouble> trouble(String why, String remedy) {
        return Optional.of(new DatabaseTrouble(why, remedy));
    }
}
