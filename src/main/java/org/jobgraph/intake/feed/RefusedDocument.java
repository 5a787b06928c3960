package org.jobgraph.intake.feed;

/// A document of which nothing is read: it is not whole, or not of its format. The message says what was expected and
/// what came.
public final class RefusedDocument extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public RefusedDocument(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What was expected and what came.
    public String detail() {
        return String.valueOf(getMessage());
    }
}
