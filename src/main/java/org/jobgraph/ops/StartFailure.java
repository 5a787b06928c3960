package org.jobgraph.ops;

import java.io.PrintStream;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.flywaydb.core.api.FlywayException;

/// What an operator reads when the service does not start: what is wrong with the configuration, or with what it points to,
/// in words. Anything else is a mistake of ours, and comes with its trace.
public final class StartFailure {

    private StartFailure() {
    }

    /// Says why.
    public static void tell(Throwable thrown, PrintStream out) {
        var causes = causes(thrown);
        var known = causes.stream().filter(StartFailure::isOfTheSurroundings).findFirst();
        if (known.isPresent()) {
            out.println("JobGraph did not start: " + words(known.get()));
        } else {
            thrown.printStackTrace(out);
        }
    }

    // Below its first line, Flyway says the same again.
    private static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage().lines().findFirst().orElse("");
    }

    private static boolean isOfTheSurroundings(Throwable cause) {
        return cause instanceof IllegalArgumentException || cause instanceof FlywayException || cause instanceof SQLException
                || cause instanceof SocketException;
    }

    private static List<Throwable> causes(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
