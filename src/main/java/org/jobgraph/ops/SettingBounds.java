package org.jobgraph.ops;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import org.eclipse.microprofile.config.Config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;

/// Refuses settings that can be read and make no sense, before anything begins: a share of 50 would let a broken feed close all of
/// its postings, a limit of -1 have each of its runs fail.
@Singleton
final class SettingBounds {

    /// Before the schema is looked at, and before the scheduler starts.
    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 3;

    private static final List<String> MORE_THAN_ZERO = List.of("jobgraph.intake.row-limit", "jobgraph.intake.body-limit-bytes");
    private static final List<String> ZERO_OR_MORE = List.of("jobgraph.intake.suspicious-floor",
            "jobgraph.snapshot.remembered-rows");
    private static final List<String> SOME_TIME = List.of("jobgraph.intake.deadline", "jobgraph.reads.max-lag");
    private static final List<String> SOME_TIME_OR_NONE = List.of("jobgraph.intake.politeness",
            "jobgraph.intake.keep-rejections");
    private static final List<String> SOME_TIME_OR_OFF = List.of("jobgraph.intake.tick", "jobgraph.snapshot.look-every");
    private static final String SHARE = "jobgraph.intake.suspicious-drop";
    private static final String HOSTS = "jobgraph.intake.allowed-hosts";

    /// The database reads it, by its own units.
    private static final String STATEMENTS = "jobgraph.graphql.statement-timeout";
    private static final Pattern TIME_OF_POSTGRESQL = Pattern.compile("[1-9]\\d{0,8}(?:ms|s|min|h)");

    private final Config config;

    SettingBounds(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(FIRST) StartupEvent start) {
        check(config);
    }

    /// @throws IllegalArgumentException for the first that is out of bounds, naming it
    static void check(Config config) {
        MORE_THAN_ZERO.forEach(name -> insist(config.getValue(name, Long.class) > 0, config, name, "1 or more"));
        ZERO_OR_MORE.forEach(name -> insist(config.getValue(name, Long.class) >= 0, config, name, "0 or more"));
        SOME_TIME.forEach(name -> insist(isSomeTime(config.getValue(name, Duration.class)), config, name, "longer than 0"));
        SOME_TIME_OR_NONE
                .forEach(name -> insist(!config.getValue(name, Duration.class).isNegative(), config, name, "0 or more"));
        SOME_TIME_OR_OFF.forEach(name -> insist(isSomeTimeOrOff(config.getValue(name, String.class)), config, name,
                "a time such as 10s, or off"));
        var share = config.getValue(SHARE, Double.class);
        insist(share >= 0 && share <= 1, config, SHARE, "between 0 and 1, such as 0.5 for a half");
        insist(TIME_OF_POSTGRESQL.matcher(config.getValue(STATEMENTS, String.class)).matches(), config, STATEMENTS,
                "a time in ms, s, min or h, such as 10s or 2min");
        insist(config.getOptionalValue(HOSTS, String.class).filter(hosts -> hosts.contains("/")).isEmpty(), config, HOSTS,
                "names or addresses of hosts, without http:// and paths");
    }

    private static boolean isSomeTime(Duration time) {
        return !time.isNegative() && !time.isZero();
    }

    private static boolean isSomeTimeOrOff(String written) {
        if (written.equals("off") || written.equals("disabled")) {
            return true;
        }
        try {
            var time = DurationConverter.parseDuration(written);
            return time != null && isSomeTime(time);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void insist(boolean isFine, Config config, String name, String expected) {
        if (!isFine) {
            throw new IllegalArgumentException(
                    name + " must be " + expected + ", but is " + config.getConfigValue(name).getValue());
        }
    }
}
