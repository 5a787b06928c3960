package org.jobgraph.ops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// A way to the primary, while there is no pool yet. It has all that a replica has.
public final class ConnectionBeforeStart {

    private static final String SOURCES = "quarkus.datasource.";
    private static final String READS = "reads.";

    /// What is configured beyond these (how to encrypt, say) is the pool's affair: a connection that went without it might tell
    /// somebody the password.
    private static final Set<String> UNDERSTOOD = Set.of("jdbc.url", "username", "password", "jdbc.max.size", "jdbc.min.size",
            "jdbc.initial.size", "jdbc.acquisition.timeout");

    /// Seconds: who does not come by then is not waited for.
    private static final String PATIENCE = "2";
    private static final String ANSWER_PATIENCE = "10";

    private final String url;
    private final Properties properties;

    private ConnectionBeforeStart(String url, Properties properties) {
        this.url = url;
        this.properties = properties;
    }

    /// The way that a configuration names; empty when it says more than an address, a user and a password, or when there may be
    /// more of it than is known before Quarkus starts.
    public static Optional<ConnectionBeforeStart> of(Config config) {
        if (!ConfigBeforeStart.isWhole(config)) {
            return Optional.empty();
        }
        for (var name : config.getPropertyNames()) {
            // What is packaged says no more of how to connect than is said here.
            if (isNotUnderstood(name) && config.getConfigValue(name).getSourceOrdinal() > ConfigBeforeStart.PACKAGED) {
                return Optional.empty();
            }
        }
        return value(config, "jdbc.url").map(url -> {
            var properties = new Properties();
            value(config, "username").ifPresent(user -> properties.setProperty(PGProperty.USER.getName(), user));
            value(config, "password").ifPresent(word -> properties.setProperty(PGProperty.PASSWORD.getName(), word));
            properties.setProperty(PGProperty.CONNECT_TIMEOUT.getName(), PATIENCE);
            properties.setProperty(PGProperty.LOGIN_TIMEOUT.getName(), PATIENCE);
            properties.setProperty(PGProperty.SOCKET_TIMEOUT.getName(), ANSWER_PATIENCE);
            properties.setProperty(PGProperty.APPLICATION_NAME.getName(), "jobgraph-read-ahead");
            return new ConnectionBeforeStart(url, properties);
        });
    }

    /// Connects.
    ///
    /// @throws SQLException also when the address is none of PostgreSQL
    public Connection open() throws SQLException {
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("the address is none of PostgreSQL");
        }
        return connection;
    }

    // The environment's names are in capitals, with an underscore for whatever is no letter. A profile's may hold or not.
    private static boolean isNotUnderstood(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace('_', '.').replace('-', '.');
        var at = plain.indexOf(SOURCES);
        if (at < 0) {
            return false;
        }
        var setting = plain.substring(at + SOURCES.length());
        return at > 0 || !UNDERSTOOD.contains(setting.startsWith(READS) ? setting.substring(READS.length()) : setting);
    }

    private static Optional<String> value(Config config, String setting) {
        return config.getOptionalValue(SOURCES + setting, String.class);
    }
}
