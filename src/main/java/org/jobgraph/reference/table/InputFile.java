package org.jobgraph.reference.table;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// A file to read: one on disk, or one inside the application. It is opened more than once.
///
/// @param name   what messages call it, ending as a file name does (`.csv`, `.xlsx`)
/// @param path   where it lies on disk, null for one inside the application
/// @param opener a fresh stream of its bytes
public record InputFile(String name, @Nullable Path path, Opener opener) {

    /// Opens the bytes.
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }

    public static InputFile of(Path path) {
        var fileName = path.getFileName();
        return new InputFile(String.valueOf(fileName == null ? path : fileName), path,
                () -> new BufferedInputStream(Files.newInputStream(path)));
    }

    /// A file on the class path.
    ///
    /// @param path without a leading slash, e.g. `reference/oews.csv`
    public static InputFile resource(String path) {
        return new InputFile(path.substring(path.lastIndexOf('/') + 1), null, () -> {
            var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
            if (stream == null) {
                throw new FileNotFoundException(path + " is not part of the application");
            }
            return new BufferedInputStream(stream);
        });
    }

    public InputStream open() throws IOException {
        return opener.open();
    }
}
