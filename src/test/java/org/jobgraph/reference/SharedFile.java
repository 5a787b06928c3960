package org.jobgraph.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Large original files beside the project. A test that wants one that is absent is skipped.
public final class SharedFile {

    private SharedFile() {
    }

    /// Finds one, or skips the test.
    ///
    /// @param path below the folder `shared/data`, or below the one that the property `jobgraph.shared-data` names
    public static Path of(String path) {
        var found = folder().map(folder -> folder.resolve(path)).filter(Files::exists);
        assumeTrue(found.isPresent(), () -> "no " + path + " in a folder shared/data");
        return found.orElseThrow();
    }

    private static Optional<Path> folder() {
        var named = System.getProperty("jobgraph.shared-data");
        return named == null
                ? Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                        .map(parent -> parent.resolve("shared/data")).filter(Files::isDirectory).findFirst()
                : Optional.of(Path.of(named));
    }
}
