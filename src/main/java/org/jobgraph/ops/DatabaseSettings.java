package org.jobgraph.ops;

import java.util.Locale;

/// The environment variables that say where a database is and who asks it: what whoever set the service up can change.
public enum DatabaseSettings {

    /// What imports write to.
    WRITES("QUARKUS_DATASOURCE_"),
    /// What answers requests: the same unless told otherwise.
    READS("QUARKUS_DATASOURCE_READS_");

    private final String prefix;

    DatabaseSettings(String prefix) {
        this.prefix = prefix;
    }

    /// The variable of the address.
    public String url() {
        return prefix + "JDBC_URL";
    }

    /// The variable of the user.
    String user() {
        return prefix + "USERNAME";
    }

    /// The variable of the password.
    String password() {
        return prefix + "PASSWORD";
    }

    /// The property that the address is read from.
    String urlProperty() {
        return url().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /// What gives the user the rights that are needed here, in a clause.
    String rights() {
        return this == WRITES
                ? "let the owner of the database grant it (GRANT CREATE ON SCHEMA public), create the extension as a superuser"
                        + " where it is one"
                : "let the owner of the tables grant it (GRANT SELECT ON ALL TABLES IN SCHEMA public)";
    }

    /// Why an address is none, and what it is to be.
    String noAddress() {
        return url() + " is no address of a PostgreSQL database: it is to be like jdbc:postgresql://HOST:5432/DATABASE,"
                + " with user and password in " + user() + " and " + password() + ".";
    }
}
