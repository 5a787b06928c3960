package org.jobgraph.intake.fetch;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// An attempt that failed, perhaps not for long.
final class TryAgain extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean failure;
    private final @Nullable Duration after;

    /// @param failure whether something is wrong with the server; false when it only asks for time
    /// @param after when it wants to be asked again; null when it does not say
    TryAgain(String message, boolean failure, @Nullable Duration after) {
        super(message);
        this.failure = failure;
        this.after = after;
    }

    /// The same of another host than was asked: who sends to one that fails has not failed.
    TryAgain ofAnother(String host) {
        return new TryAgain(getMessage() + " (" + host + ", where it redirects to)", false, after);
    }

    boolean isFailure() {
        return failure;
    }

    @Nullable
    Duration after() {
        return after;
    }
}
