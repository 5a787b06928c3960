package org.jobgraph.intake.store;

/// A run that did not begin, because the source cannot be written to; the message says why.
public final class SourceUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean busy;

    private SourceUnavailable(String message, boolean busy) {
        super(message);
        this.busy = busy;
    }

    /// Another run of the source is under way.
    static SourceUnavailable busy(String slug) {
        return new SourceUnavailable("A run of source " + slug + " is under way; this one did nothing", true);
    }

    /// Nobody can write to it until somebody changes something.
    static SourceUnavailable closed(String message) {
        return new SourceUnavailable(message, false);
    }

    /// Whether it is enough to try again later.
    public boolean isBusy() {
        return busy;
    }
}
