package org.jobgraph.reference.table;

/// A file that is not what was asked for: nothing of it goes in. The message says what was expected and what was found,
/// for the person who typed the command.
public final class RefusedFile extends Exception {

    public RefusedFile(String message) {
        super(message);
    }

    public RefusedFile(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
