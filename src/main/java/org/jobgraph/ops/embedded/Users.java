package org.jobgraph.ops.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The processes that use one embedded server. Each holds a shared lock, which the operating system takes back however
/// the process ends: whoever gets the lock for itself alone is the last.
record Users(FileChannel file, FileLock mine) implements Closeable {

    /// What is done while no other process starts or stops the server.
    interface Step<T> {
        T run() throws IOException;
    }

    /// Runs `step` while no other process runs one on the same folder.
    static <T> T alone(Path folder, Step<T> step) throws IOException {
        try (var turn = open(folder.resolve("turn.lock")); var _ = turn.lock()) {
            return step.run();
        }
    }

    /// Joins them. Like [#leave] it is a step of [#alone].
    static Users join(Path folder) throws IOException {
        var file = open(folder.resolve("users.lock"));
        return new Users(file, file.lock(0, Long.MAX_VALUE, true));
    }

    /// Leaves them.
    ///
    /// @return whether nobody else is left
    boolean leave() throws IOException {
        mine.release();
        return file.tryLock() != null;
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
