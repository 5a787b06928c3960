package org.jobgraph.intake.store;

/// A posting that the database had when the run came to its board.
final class Known {

    private final long id;
    private final String sha256;
    private final boolean open;
    private boolean seen;
    private boolean changed;

    /// @param open false for a closed posting, which opens again when it comes again
    Known(long id, String sha256, boolean open) {
        this.id = id;
        this.sha256 = sha256;
        this.open = open;
    }

    long id() {
        return id;
    }

    boolean isOpen() {
        return open;
    }

    /// Whether the run has come by it, be it in a row that could not be used.
    boolean isSeen() {
        return seen;
    }

    /// Whether it stands there open, was seen, and its row was not written.
    boolean isOnlySeen() {
        return seen && open && !changed;
    }

    void see() {
        seen = true;
    }

    /// Notes that it came.
    ///
    /// @return whether it stands there open and with the same content
    boolean isUnchanged(Arrival arrival) {
        seen = true;
        changed = !open || !sha256.equals(arrival.sha256());
        return !changed;
    }
}
