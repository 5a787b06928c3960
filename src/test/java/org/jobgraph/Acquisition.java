package org.jobgraph;

import java.sql.SQLException;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/// Who holds a connection of the database. From its acquisition to its return it is one thread's: two threads on a connection
/// mix their statements and transactions up.
public final class Acquisition {

    // Made for other threads: to stop what runs.
    private static final Set<String> ANYBODYS = Set.of("cancel", "cancelQuery", "abort", "unwrap", "isWrapperFor", "hashCode",
            "equals", "toString");

    private static final AtomicInteger HELD = new AtomicInteger();
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Queue<String> TRESPASSES = new ConcurrentLinkedQueue<>();

    private volatile @Nullable Thread holder;

    /// How many connections are held now.
    public static int held() {
        return HELD.get();
    }

    /// How often one was taken so far.
    public static int made() {
        return MADE.get();
    }

    /// What threads did to connections that others held.
    public static Queue<String> trespasses() {
        return TRESPASSES;
    }

    void begin() {
        holder = Thread.currentThread();
        HELD.incrementAndGet();
        MADE.incrementAndGet();
    }

    void end() {
        holder = null;
        HELD.decrementAndGet();
    }

    /// Lets a call through that comes from the holder. In the pool a connection is nobody's, and the pool looks after it.
    void check(String method) throws SQLException {
        var held = holder;
        var caller = Thread.currentThread();
        if (held != null && !held.equals(caller) && !ANYBODYS.contains(method)) {
            var trespass = "%s calls %s of a connection that %s holds".formatted(caller, method, held);
            TRESPASSES.add(trespass);
            throw new SQLException(trespass);
        }
    }
}
