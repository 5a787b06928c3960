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

    /// Of two servers behind one name, one of two hundred and fifty searches finds the other one as often as this.
    private static final int TRIES = 8;
    private static final int FAILURES = 2;

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
        var connection = server == Server.REPLICA ? toStandby(servers, impatient(info)) : connection(server, servers, info);
        servers.made(server, connection);
        return connection;
    }

    /// To the one that is looked after: the address may lead to several, each time to another one.
    private Connection toStandby(ReadServers servers, Properties info) throws SQLException {
        var failures = 0;
        for (var tries = 1;; tries++) {
            try {
                var connection = connection(Server.REPLICA, servers, info);
                if (servers.isReadFrom(connection)) {
                    return connection;
                }
                connection.close();
            } catch (SQLException e) {
                failures++;
                if (failures == FAILURES || !servers.mayBeSeveral()) {
                    throw e;
                }
            }
            if (tries == TRIES) {
                throw new SQLException("the address of the replica leads to other servers than the one that is looked after");
            }
        }
    }

    private Connection connection(Server server, ReadServers servers, Properties info) throws SQLException {
        var connection = super.connect(servers.url(server), info);
        if (connection == null) {
            throw new SQLException("the address of the " + server + " is none of PostgreSQL");
        }
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
