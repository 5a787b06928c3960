package org.jobgraph.replica;

import java.util.concurrent.atomic.LongAdder;

import jakarta.inject.Singleton;

/// Does again what only reads, when the server that it read from goes away meanwhile: whoever asked does not notice.
@Singleton
public class Repeat {

    // Connections that are broken, too, may come before a new one.
    private static final long[] PAUSES_MILLIS = {0, 20, 100, 400};

    private final ReadServers servers;
    private final LongAdder repeated = new LongAdder();

    Repeat(ReadServers servers) {
        this.servers = servers;
    }

    /// What `work` brings, which calls [Broken#check] where it would catch exceptions.
    public <T> T until(ScopedValue.CallableOp<T, RuntimeException> work) {
        for (var pause : PAUSES_MILLIS) {
            try {
                return work.call();
            } catch (RuntimeException e) {
                if (!Broken.is(e)) {
                    throw e;
                }
                repeated.increment();
                if (Broken.isOfConnection(e)) {
                    servers.letGo();
                }
                sleep(pause);
            }
        }
        return Broken.last(work);
    }

    long repeated() {
        return repeated.sum();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
