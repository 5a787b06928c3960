package org.jobgraph.ops;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The one place that reads the machine's time. Everything else injects a [Clock], so that a test can say what day it is.
final class SystemClock {

    private SystemClock() {
    }

    @Produces
    @Singleton
    static Clock utc() {
        return Clock.systemUTC();
    }
}
