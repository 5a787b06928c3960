package org.jobgraph.ops;

import io.quarkus.runtime.ImageMode;

/// How the JVM runs the virtual threads that requests are answered on.
///
/// Its defaults give throughput the preference: a carrier goes on with what it woke itself, so with as many carriers as
/// processors and a poller on each, a request that another thread woke waits now and then until both have nothing left of
/// their own. On two processors, with sixteen clients that ask for one posting each, one answer of a hundred took longer than
/// 25 ms, half of them 1.7 ms; with these settings it was 6 ms, at as many requests a second.
///
/// A native executable waits for its sockets on threads of the system: with pollers that are virtual threads themselves, the
/// default, one start in fifty never heard of an answer of the database again, whatever the other settings, and all its requests
/// hung (GraalVM 25.0.3, two processors; none of 250 starts did with this).
public final class Carriers {

    // The first is documented with java.lang.Thread, the others are the JDK's own, and harmless where they are unknown.
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";
    private static final String POLLERS = "jdk.readPollers";
    private static final String POLLER_MODE = "jdk.pollerMode";
    private static final int SYSTEM_THREADS = 1;

    private Carriers() {
    }

    /// Sets what nobody has set. Has to come before the first virtual thread.
    public static void configure() {
        setDefault(PARALLELISM, Runtime.getRuntime().availableProcessors() + 1);
        setDefault(POLLERS, 1);
        if (ImageMode.current().isNativeImage()) {
            setDefault(POLLER_MODE, SYSTEM_THREADS);
        }
    }

    private static void setDefault(String property, int value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }
}
