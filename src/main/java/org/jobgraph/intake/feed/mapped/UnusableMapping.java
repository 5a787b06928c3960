package org.jobgraph.intake.feed.mapped;

/// A mapping that cannot be used; the message names its file and key, what was expected and what came.
public final class UnusableMapping extends Exception {

    private static final long serialVersionUID = 1;

    public UnusableMapping(String message) {
        super(message);
    }
}
