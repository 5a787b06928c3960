package org.jobgraph.ops;

import java.util.ArrayList;
import java.util.List;

/// A failure and what is behind it, the outermost first.
final class Causes {

    private Causes() {
    }

    static List<Throwable> of(Throwable thrown) {
        var causes = new ArrayList<Throwable>();
        for (Throwable cause = thrown; cause != null && !causes.contains(cause); cause = cause.getCause()) {
            causes.add(cause);
            // Wrong settings are collected, and told with the first of them.
            causes.addAll(List.of(cause.getSuppressed()));
        }
        return causes;
    }
}
