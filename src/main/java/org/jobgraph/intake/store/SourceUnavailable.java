package org.jobgraph.intake.store;

/// A run that did not begin, because the source cannot be written to; the message says why.
public final class SourceUnavailable extends Exception {

    private static final long serialVersionUID = 1;

    SourceUnavailable(String message) {
        super(message);
    }
}
