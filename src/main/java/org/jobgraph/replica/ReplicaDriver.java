package org.jobgraph.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

import org.jspecify.annotations.Nullable;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// PostgreSQL's driver under the pool `reads`: it connects to the server that is to answer, and when that one cannot be reached,
/// to the other one.
@RegisterForReflection
public final class ReplicaDriver extends org.postgresql.Driver {

    /// Seconds that a replica may take to be there. A request waits meanwhile.
    private static final String PATIENCE = "2";

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url) ? either(Arc.container().instance(ReadServers.class).get(), info) : null;
    }

    private Connection either(ReadServers servers, Properties info) throws SQLException {
        servers.settings(info);
        var first = servers.now().server();
        try {
            return to(first, servers, info);
        } catch (SQLException e) {
            if (!servers.failed(first, e)) {
                throw e;
            }
            try {
                return to(first.other(), servers, info);
            } catch (SQLException again) {
                again.addSuppressed(e);
                throw again;
            }
        }
    }

    private Connection to(Server server, ReadServers servers, Properties info) throws SQLException {
        var connection = super.connect(servers.url(server), server == Server.REPLICA ? impatient(info) : info);
        if (connection == null) {
            throw new SQLException("the address of the " + server + " is none of PostgreSQL");
        }
        servers.made(server, connection);
        return connection;
    }

    private static Properties impatient(Properties info) {
        var impatient = new Properties();
        impatient.putAll(info);
        impatient.putIfAbsent("connectTimeout", PATIENCE);
        impatient.putIfAbsent("loginTimeout", PATIENCE);
        return impatient;
    }
}
