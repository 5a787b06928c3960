package org.jobgraph.replica;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.agroal.DataSource;

/// Where the pool `reads` makes its connections to. There is one pool for both servers: when reads move, it lets go of what it
/// has, and makes the next ones elsewhere, with the same settings. A request pays nothing for it.
@Singleton
public class ReadServers {

    private static final Logger LOG = Logger.getLogger(ReadServers.class);

    private final String replica;
    private final String primary;
    private final AgroalDataSource pool;
    private final OnReplica onReplica = new OnReplica();
    private final Map<Trouble, Long> moves = new ConcurrentHashMap<>();
    private volatile Verdict now = new Verdict(Server.REPLICA, null, null);
    private volatile @Nullable Properties settings;
    private volatile boolean astray;
    private volatile @Nullable Exception refusal;
    /// When the replica was started that is read from; 0 before the first connection to it.
    private final AtomicLong standby = new AtomicLong();
    private volatile boolean several;

    ReadServers(@ConfigProperty(name = "quarkus.datasource.reads.jdbc.url") String replica,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String primary,
            @DataSource("reads") AgroalDataSource pool) {
        this.replica = replica;
        this.primary = primary;
        this.pool = pool;
    }

    /// Whether there are two servers to choose from.
    public boolean areTwo() {
        return !replica.equals(primary);
    }

    /// Why reads are answered by the primary although there is a replica; null when they are not.
    public @Nullable Trouble trouble() {
        return now.trouble();
    }

    /// Why the replica has taken no connection the last time that it took none; null when it has taken each.
    public @Nullable Exception refusal() {
        return refusal;
    }

    Verdict now() {
        return now;
    }

    String url(Server server) {
        return server == Server.REPLICA ? replica : primary;
    }

    /// How often reads have left the replica for this reason.
    long moves(Trouble trouble) {
        return moves.getOrDefault(trouble, 0L);
    }

    /// What the pool makes connections with; null before the first one.
    @Nullable
    Properties settings() {
        return settings;
    }

    void settings(Properties used) {
        settings = used;
    }

    /// Whether a connection leads to the one replica that this process reads from and looks after, which is the first one that it
    /// meets. An address may lead to several, of which each process takes one.
    boolean isReadFrom(Connection connection) throws SQLException {
        if (!areTwo()) {
            return true;
        }
        var server = Standing.of(connection).server();
        standby.compareAndSet(0, server);
        var isThis = standby.get() == server;
        several |= !isThis;
        return isThis;
    }

    /// Whether the address of the replica has led to another one than that which is read from.
    boolean mayBeSeveral() {
        return several;
    }

    /// Reads from this replica from now on, and no longer from another one.
    void readFrom(long server) {
        if (standby.getAndSet(server) != server) {
            letGo();
        }
    }

    /// Notes a connection that the pool has made.
    void made(Server server, Connection connection) {
        if (server == Server.REPLICA) {
            onReplica.add(connection);
            astray |= now.server() == Server.PRIMARY;
        }
    }

    /// Notes that no connection can be made to `server`.
    ///
    /// @return whether the other one may be tried
    boolean failed(Server server, Exception cause) {
        LOG.debugf(cause, "No connection to the %s", server);
        if (server == Server.REPLICA) {
            refusal = cause;
            follow(now, new Verdict(Server.PRIMARY, Trouble.UNREACHABLE, null));
            return true;
        }
        return now.trouble() != Trouble.UNRELATED;
    }

    /// Has the right server answer from now on, unless another one does by now than when that was judged.
    // The same one, not an equal one: nothing came in between.
    @SuppressWarnings("ReferenceEquality")
    synchronized void follow(Verdict before, Verdict verdict) {
        if (now != before) {
            return;
        }
        now = verdict;
        if (before.server() != verdict.server()) {
            tell(verdict);
            letGo();
        }
        if (before.trouble() == Trouble.UNREACHABLE && verdict.trouble() == Trouble.UNREACHABLE) {
            // Who waits for it would wait until the network gives up. By now the pool has none of these in store, which it would
            // hand out.
            onReplica.abort();
        }
    }

    /// Has connections made anew, each as soon as nobody uses it.
    void letGo() {
        astray = false;
        pool.flush(FlushMode.GRACEFUL);
    }

    /// Has those made anew that lead to the replica because the primary could not be reached for a moment.
    void gather() {
        if (astray && now.server() == Server.PRIMARY) {
            letGo();
        }
    }

    private void tell(Verdict verdict) {
        var trouble = verdict.trouble();
        if (trouble == null) {
            LOG.info("Reads go to the replica again");
        } else {
            moves.merge(trouble, 1L, Long::sum);
            LOG.warnf("Reads go to the primary: %s", trouble.words());
        }
    }
}
