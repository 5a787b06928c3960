package org.jobgraph.watch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jobgraph.ops.Secrets;
import org.jspecify.annotations.Nullable;

/// Stands in a log for an exception that quotes a secret, or whose causes do: it has the same trace and says the same, its
/// kind included, without it.
final class Veiled extends Exception {

    private static final long serialVersionUID = 1;

    private Veiled(Throwable thrown, Secrets secrets, @Nullable Throwable cause) {
        super(secrets.hide(thrown.toString()), cause);
        setStackTrace(thrown.getStackTrace());
    }

    /// The exception itself when nothing in it is a secret, which is the rule.
    static Throwable of(Throwable thrown, Secrets secrets) {
        return quotes(thrown, secrets, seen()) ? veil(thrown, secrets, seen()) : thrown;
    }

    private static boolean quotes(@Nullable Throwable thrown, Secrets secrets, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return false;
        }
        var words = thrown.toString();
        if (!secrets.hide(words).equals(words) || quotes(thrown.getCause(), secrets, seen)) {
            return true;
        }
        for (var other : thrown.getSuppressed()) {
            if (quotes(other, secrets, seen)) {
                return true;
            }
        }
        return false;
    }

    private static Veiled veil(Throwable thrown, Secrets secrets, Set<Throwable> seen) {
        seen.add(thrown);
        var cause = thrown.getCause();
        var veiled = new Veiled(thrown, secrets, cause == null || seen.contains(cause) ? null : veil(cause, secrets, seen));
        for (var other : thrown.getSuppressed()) {
            if (!seen.contains(other)) {
                veiled.addSuppressed(veil(other, secrets, seen));
            }
        }
        return veiled;
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
