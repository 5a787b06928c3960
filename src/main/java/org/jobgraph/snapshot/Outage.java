package org.jobgraph.snapshot;

import java.util.Optional;

import org.jboss.logging.Logger;
import org.jobgraph.ops.DatabaseSettings;
import org.jobgraph.ops.DatabaseTrouble;
import org.jspecify.annotations.Nullable;

/// A trouble that lasts while something is tried each second. It is told of when it begins, when it becomes another one and when
/// it ends, and not each time.
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final String what;
    private @Nullable String lasting;

    /// @param what cannot be done, in a clause such as "newer data are not seen"
    Outage(String what) {
        this.what = what;
    }

    /// Tries it, and tells when that is news.
    void during(Runnable tried) {
        try {
            tried.run();
            ended();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private synchronized void failed(RuntimeException e) {
        var words = words(e);
        if (!words.equals(lasting)) {
            lasting = words;
            LOG.errorf(isKnown(e) ? null : e, "From now on %s: %s", what, words);
        }
    }

    private synchronized void ended() {
        if (lasting != null) {
            LOG.infof("It is over that %s: %s", what, lasting);
            lasting = null;
        }
    }

    /// Whether the failure is of the database's, and not a mistake of ours whose trace is to be seen.
    static boolean isKnown(Throwable failure) {
        return trouble(failure).isPresent();
    }

    /// What is the matter, in a clause.
    static String words(Throwable failure) {
        return trouble(failure).map(DatabaseTrouble::why).orElseGet(failure::toString);
    }

    private static Optional<DatabaseTrouble> trouble(Throwable failure) {
        return DatabaseTrouble.of(failure, DatabaseSettings.READS);
    }
}
