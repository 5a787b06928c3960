package org.jobgraph.intake.fetch;

/// A place to read from that is none; the message names it and says why.
public final class NothingThere extends Exception {

    private static final long serialVersionUID = 1;

    public NothingThere(String message) {
        super(message);
    }
}
