package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs other programs.
final class Programs {

    private static final int A_WHILE = 120;

    private Programs() {
    }

    /// Starts a program.
    ///
    /// @param output where it says what it does
    static Process start(List<String> prefix, Path output, String... command) throws IOException {
        return builder(prefix, command).redirectOutput(output.toFile()).redirectErrorStream(true).start();
    }

    /// Whether it ends with status 0; it does not when there is no such program.
    static boolean succeeds(List<String> prefix, String... command) {
        try {
            return status(builder(prefix, command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start()) == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Waits for its end; -1 when it takes far too long.
    static int status(Process process) {
        try {
            return process.waitFor(A_WHILE, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static ProcessBuilder builder(List<String> prefix, String... command) {
        return new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of(command)).toList());
    }
}
