package org.jobgraph.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What whoever deploys is told.
final class Documentation {

    static final Path FILE = Path.of("src/docs/kubernetes.md");

    static final String SAYS = read();

    private Documentation() {
    }

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
