package org.jobgraph.ops;

import java.net.BindException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.smallrye.config.ConfigValidationException;

/// What settings that are none mean to whoever made them: which environment variable it is, what it has, and what helps. Those
/// who read settings have words of their own for it, which name properties.
final class SettingTrouble {

    private static final Pattern UNFIT = Pattern.compile("(?s).*The config property (\\S+) with the config value \"(.*)\""
            + " threw an Exception whilst being converted\\s*(.*)");
    private static final Pattern MISSING = Pattern
            .compile("(?s).*The config property (\\S+) is required but it could not be found.*");
    private static final Pattern CODE = Pattern.compile("^SRCFG\\d+: ");

    private SettingTrouble() {
    }

    /// What a failure says of settings, all of them in one line; empty when it says nothing of them.
    static Optional<String> of(List<Throwable> causes) {
        var said = causes.stream().flatMap(SettingTrouble::messages).map(SettingTrouble::sentence).flatMap(Optional::stream)
                .distinct().collect(Collectors.joining(" "));
        return said.isEmpty() ? ofPort(causes) : Optional.of(said);
    }

    private static Stream<String> messages(Throwable cause) {
        return cause instanceof ConfigValidationException all
                ? IntStream.range(0, all.getProblemCount()).mapToObj(all::getProblem).map(each -> each.getMessage())
                : Stream.of(String.valueOf(cause.getMessage()));
    }

    private static Optional<String> sentence(String message) {
        var unfit = UNFIT.matcher(message);
        if (unfit.matches()) {
            return Optional.of("%s has \"%s\", which cannot be read (%s): set it to %s, or leave it out for what is usual."
                    .formatted(variable(unfit.group(1)), unfit.group(2), CODE.matcher(unfit.group(3)).replaceFirst(""),
                            kind(unfit.group(3)))
                    .lines().collect(Collectors.joining(" ")));
        }
        var missing = MISSING.matcher(message);
        return missing.matches() ? Optional.of(variable(missing.group(1)) + " has to be set.") : Optional.empty();
    }

    private static String kind(String complaint) {
        var words = complaint.toLowerCase(Locale.ROOT);
        if (words.contains("duration")) {
            return "a duration such as 500ms, 10s or 5m";
        }
        return words.contains("integer") || words.contains("number") ? "a number" : "a value of its kind";
    }

    private static Optional<String> ofPort(List<Throwable> causes) {
        // Who connects to a database may get one, too.
        if (causes.stream().anyMatch(SQLException.class::isInstance)) {
            return Optional.empty();
        }
        return causes.stream().filter(BindException.class::isInstance).findFirst()
                .map(cause -> ("the port cannot be listened on (%s): name another one in QUARKUS_HTTP_PORT, or end the process"
                        + " that has it; the address, in QUARKUS_HTTP_HOST, is to be one of this machine.")
                        .formatted(cause.getMessage()));
    }

    // As the configuration looks for it.
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
