package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// Another process that uses the embedded database of a folder until it is told to leave.
record OtherProcess(Process process, String url) {

    static OtherProcess in(Path folder) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-cp",
                System.getProperty("java.class.path"), OtherProcess.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String line;
        do {
            line = Objects.requireNonNull(process.inputReader(StandardCharsets.UTF_8).readLine(), "it ended");
        } while (!line.startsWith("jdbc:"));
        return new OtherProcess(process, line);
    }

    /// @return whether it stopped the server
    boolean leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor() == 0;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Uses the database until its standard input ends.
    ///
    /// @param arguments the folder
    public static void main(String... arguments) throws IOException {
        var database = EmbeddedDatabase.in(Path.of(arguments[0]));
        System.out.println(database.url());
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(database.leave() ? 0 : 1);
    }
}
