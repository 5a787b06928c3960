package org.jobgraph.watch;

import java.util.Locale;

/// Where the answer to a request came from.
public enum Road {
    /// It was kept in memory.
    HIT,
    /// Somebody else asked the same at the same time, and it was executed for both.
    SHARED,
    /// It was not kept, and executed.
    MISS,
    /// It passes the cache: a mutation, a request with `Authorization`, a batch, or one that was refused before.
    PASS;

    final String label = name().toLowerCase(Locale.ROOT);
}
