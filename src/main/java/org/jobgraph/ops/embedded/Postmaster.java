package org.jobgraph.ops.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a server's file `postmaster.pid` says of it. A server that was killed leaves the file behind.
///
/// @param ready whether it says that it takes connections
record Postmaster(long pid, int port, boolean ready) {

    private static final Pattern PORT_OPTION = Pattern.compile("\"-p\" \"(\\d+)\"");
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /// Empty when there is no file, or not yet all of it.
    static Optional<Postmaster> of(Path data) throws IOException {
        try {
            return parse(Files.readAllLines(file(data)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static Optional<Postmaster> parse(List<String> lines) {
        try {
            return lines.size() <= PORT_LINE
                    ? Optional.empty()
                    : Optional.of(new Postmaster(Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(PORT_LINE).strip()),
                            lines.size() > STATUS_LINE && lines.get(STATUS_LINE).startsWith("ready")));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The port of the last start, 0 for none: others may still know it.
    static int lastPort(Path data) throws IOException {
        try {
            var port = PORT_OPTION.matcher(Files.readString(data.resolve("postmaster.opts")));
            return port.find() ? Integer.parseInt(port.group(1)) : 0;
        } catch (NoSuchFileException _) {
            return 0;
        }
    }

    /// Whether the process is a PostgreSQL. After a restart of the machine its number may be another program's.
    boolean isRunning() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.startsWith("postgres")).isPresent();
    }
}
