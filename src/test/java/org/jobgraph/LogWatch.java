package org.jobgraph;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/// Notes what the log says of troubles: errors, and statements that somebody else closed, at any level.
public final class LogWatch extends Handler implements AutoCloseable {

    private static final String CLOSED = "statement has been closed";

    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    private LogWatch() {
    }

    /// Begins to listen; [#close] ends it.
    public static LogWatch begin() {
        var watch = new LogWatch();
        Logger.getLogger("").addHandler(watch);
        return watch;
    }

    /// What there was so far.
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.SEVERE.intValue() || speaksOfClosed(record)) {
            troubles.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
        }
    }

    private static boolean speaksOfClosed(LogRecord record) {
        return saysClosed(record.getMessage()) || speaksOfClosed(record.getThrown());
    }

    private static boolean speaksOfClosed(@Nullable Throwable thrown) {
        return thrown != null && (saysClosed(thrown.getMessage()) || speaksOfClosed(thrown.getCause()));
    }

    private static boolean saysClosed(@Nullable String message) {
        return message != null && message.contains(CLOSED);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
