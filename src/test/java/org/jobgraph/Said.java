package org.jobgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What a command of the packaged application said, and how it ended.
///
/// @param out what it said on both channels
public record Said(int status, String out) {

    private static final int A_WHILE = 300;

    /// Runs it to its end.
    ///
    /// @param settings environment variables
    public static Said by(Map<String, String> settings, String... arguments) throws IOException, InterruptedException {
        var output = Files.createTempFile("command", ".out");
        try {
            var process = Artifact.process(settings, arguments).redirectErrorStream(true).redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(A_WHILE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("it does not end: " + String.join(" ", arguments) + ": " + Files.readString(output));
            }
            return new Said(process.exitValue(), Files.readString(output));
        } finally {
            Files.delete(output);
        }
    }
}
