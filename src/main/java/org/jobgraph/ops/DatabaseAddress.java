package org.jobgraph.ops;

import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// Looks at the addresses of databases before anybody connects: pool and driver quote one that they do not understand, with
/// the password in it, and would try it again and again.
public final class DatabaseAddress {

    private static final String START = "jdbc:postgresql://";

    // Held, so that what is set on it stays.
    private static final Logger DRIVER = Logger.getLogger(Driver.class.getName());

    private DatabaseAddress() {
    }

    /// What is wrong with the addresses of a configuration, in a sentence that quotes none; empty when nothing is.
    public static Optional<String> complaint(Config config) {
        return Arrays.stream(DatabaseSettings.values())
                .filter(settings -> config.getOptionalValue(settings.urlProperty(), String.class)
                        .filter(url -> !isAddress(url)).isPresent())
                .map(DatabaseSettings::noAddress).findFirst();
    }

    static boolean isAddress(String url) {
        return url.startsWith(START) && hasHosts(url);
    }

    // The driver takes a user before the host for a part of the host's name.
    private static boolean hasHosts(String url) {
        var level = DRIVER.getLevel();
        DRIVER.setLevel(Level.OFF);
        try {
            var parsed = Driver.parseURL(url, null);
            return parsed != null && !parsed.getProperty(PGProperty.PG_HOST.getName(), "").contains("@");
        } finally {
            DRIVER.setLevel(level);
        }
    }
}
