package org.jobgraph;

/// What the packaged application says of a command line, for tests of who starts it.
public final class CommandLines {

    private CommandLines() {
    }

    /// Whether it is the command of some work, or none at all, which runs the service.
    public static boolean isWork(String... arguments) {
        return Commands.check(arguments) == Commands.RUN;
    }
}
