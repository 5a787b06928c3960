package org.jobgraph.ops;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// What an operator reads when the service does not start: what is wrong with the configuration, or with what it points to,
/// in one line that names the setting. Anything else is a mistake of ours, and comes with its trace. No secret is in either.
public final class StartFailure {

    private static final String NOT_STARTED = "JobGraph did not start: ";

    private StartFailure() {
    }

    /// Says what is wrong, which is known and quotes no secret.
    public static void tell(String complaint, PrintStream out) {
        out.println(NOT_STARTED + complaint);
    }

    /// Says why.
    ///
    /// @param secrets what was configured and is not to be shown
    public static void tell(Throwable thrown, Secrets secrets, PrintStream out) {
        var causes = Causes.of(thrown);
        var setting = SettingTrouble.of(causes);
        if (setting.isPresent()) {
            out.println(NOT_STARTED + secrets.hide(setting.get()));
            return;
        }
        // Ours say best what is wrong, whoever wraps them.
        var known = causes.stream().filter(IllegalArgumentException.class::isInstance).findFirst()
                .or(() -> causes.stream().filter(StartFailure::isOfTheSurroundings).findFirst());
        if (known.isPresent()) {
            out.println(NOT_STARTED + secrets.hide(words(thrown, known.get())));
        } else {
            out.print(secrets.hide(trace(thrown)));
        }
    }

    private static String words(Throwable thrown, Throwable known) {
        if (isOfTheAddress(thrown)) {
            return DatabaseSettings.WRITES.noAddress();
        }
        return DatabaseTrouble.of(thrown).map(DatabaseTrouble::sentence).orElseGet(() -> lines(thrown, known));
    }

    // The pool and the driver each have their own words for it.
    private static boolean isOfTheAddress(Throwable thrown) {
        return Causes.of(thrown).stream().map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> message.contains("Driver does not support the provided URL")
                        || message.contains("Unable to parse URL") || message.contains("No suitable driver"));
    }

    // Of a migration that fails, what the server says of it too.
    private static String lines(Throwable thrown, Throwable known) {
        if (known instanceof FlywayValidateException) {
            return "the database was migrated by a build with other migrations (" + secondLine(known)
                    + "): use that build, or another database; of the embedded one, remove or rename the folder.";
        }
        var refusal = known instanceof FlywayException
                ? Causes.of(thrown).stream().filter(SQLException.class::isInstance).findFirst()
                : Optional.<Throwable>empty();
        return firstLine(known) + refusal.map(StartFailure::firstLine).filter(line -> !firstLine(known).contains(line))
                .map(line -> ": " + line).orElse("");
    }

    // Below its first line, Flyway says the same again.
    private static String firstLine(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage().lines().findFirst().orElse("");
    }

    // The first says that something is not as it should be, and this what.
    private static String secondLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().skip(1).findFirst().orElseGet(() -> firstLine(cause));
    }

    private static boolean isOfTheSurroundings(Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof FlywayException || cause instanceof SQLException
                || cause instanceof SocketException;
    }

    private static String trace(Throwable thrown) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        return trace.toString();
    }
}
