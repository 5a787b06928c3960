package org.jobgraph.ops;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a database's refusal means to whoever set the service up: what is wrong, in a clause, and what helps. Neither has a
/// word of the server's that could quote an address or a row.
///
/// @param why in a clause
/// @param remedy in a clause that names the setting
public record DatabaseTrouble(String why, String remedy) {

    // Of no SQLState: the pool has waited for a server that takes a connection and says nothing.
    private static final String SILENT = "Acquisition timeout while waiting for new connection";

    // What waiting does not mend, besides what is wrong with user and password.
    private static final Set<String> REFUSALS = Set.of("42501", "3D000", "08004");
    private static final String AUTHORIZATION = "28";

    private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"”»“]{1,63})[\"”»“]");

    /// What a failure says of the database that is written to; empty when it says nothing of it.
    public static Optional<DatabaseTrouble> of(Throwable thrown) {
        return of(thrown, DatabaseSettings.WRITES);
    }

    /// What a failure says of a database; empty when it says nothing of it.
    public static Optional<DatabaseTrouble> of(Throwable thrown, DatabaseSettings settings) {
        var causes = Causes.of(thrown);
        return network(causes, settings)
                .or(() -> refusals(causes).map(cause -> of(cause, settings)).flatMap(Optional::stream).findFirst());
    }

    /// What a failure says of settings that are wrong, which no waiting mends; empty when it is none of that kind.
    public static Optional<DatabaseTrouble> ofSettings(Throwable thrown, DatabaseSettings settings) {
        return refusals(Causes.of(thrown)).filter(DatabaseTrouble::isRefusal).map(cause -> of(cause, settings))
                .flatMap(Optional::stream).findFirst();
    }

    private static Stream<SQLException> refusals(List<Throwable> causes) {
        return causes.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static boolean isRefusal(SQLException e) {
        var state = state(e);
        return state.startsWith(AUTHORIZATION) || REFUSALS.contains(state);
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    /// One sentence.
    public String sentence() {
        return why + ": " + remedy + ".";
    }

    // What the driver says of a broken connection has the cause of it behind.
    private static Optional<DatabaseTrouble> network(List<Throwable> causes, DatabaseSettings settings) {
        if (causes.stream().noneMatch(SQLException.class::isInstance)) {
            return Optional.empty();
        }
        for (var cause : causes) {
            if (cause instanceof UnknownHostException) {
                return trouble("the host of the database is not known",
                        "check the host in " + settings.url() + ", and that this machine can look it up");
            }
            if (cause instanceof ConnectException || cause instanceof SocketTimeoutException) {
                return trouble("nothing answers where the database should be",
                        "check host and port in " + settings.url()
                                + ", that PostgreSQL runs there and that no firewall is between");
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseTrouble> of(SQLException e, DatabaseSettings settings) {
        var state = state(e);
        return switch (state) {
            case "" -> String.valueOf(e.getMessage()).contains(SILENT)
                    ? trouble("what should be the database takes no connection in time",
                            "check host and port in " + settings.url() + ", that it is PostgreSQL that listens there, and"
                                    + " that it is not overloaded")
                    : Optional.empty();
            case "28P01", "28000" -> trouble("the database refuses the user or the password",
                    "check " + settings.user() + " and " + settings.password() + ", and the server's pg_hba.conf");
            case "08004" -> rejection(e, settings);
            case "3D000" -> trouble("there is no database " + named(e, "of that name") + " on the server",
                    "create it, or name another one in " + settings.url());
            case "42501" -> trouble(
                    "the user may not do what is needed: " + inFirstLine(e),
                    settings.rights() + ", or name another user in " + settings.user());
            case "58P01", "0A000" -> isOfExtension(e)
                    ? trouble("the server does not have the extension " + named(e, "that is needed"),
                            "install it there (postgresql-contrib has PostgreSQL's own), or name another server in "
                                    + settings.url())
                    : Optional.empty();
            case "53300" -> trouble("the database has no connection left",
                    "raise its max_connections, or lower QUARKUS_DATASOURCE_JDBC_MAX_SIZE and"
                            + " QUARKUS_DATASOURCE_READS_JDBC_MAX_SIZE");
            case "57P03" -> trouble("the database is starting up or shutting down", "wait for it");
            case "25006" -> trouble("the database takes no writes", "name its primary in " + settings.url()
                    + "; a standby belongs in " + DatabaseSettings.READS.url());
            default -> state.startsWith("08") ? broken(settings) : Optional.empty();
        };
    }

    // The driver's own words are in the language of the machine; this one is SSL in all of them.
    private static Optional<DatabaseTrouble> rejection(SQLException e, DatabaseSettings settings) {
        return String.valueOf(e.getMessage()).contains("SSL")
                ? broken(settings)
                : trouble("the database wants a user and a password, and got none that it can use",
                        "set " + settings.user() + " and " + settings.password());
    }

    private static Optional<DatabaseTrouble> broken(DatabaseSettings settings) {
        return trouble("the connection to the database cannot be made or broke",
                "check " + settings.url() + ", its TLS settings included, and the server's log");
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
