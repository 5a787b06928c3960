package org.jobgraph.reference.staging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jobgraph.reference.table.InputFile;
import org.junit.jupiter.api.Assumptions;

/// The publishers' own large files, where they lie beside the project: the folder that the system property
/// `jobgraph.shared-data` names, else `shared/data` beside a folder above. A test that wants one is skipped without.
public final class SharedFiles {

    private SharedFiles() {
    }

    public static InputFile file(String path) {
        var found = candidates().map(folder -> folder.resolve(path)).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(found.isPresent(), () -> "no " + path + " in a shared/data folder");
        return InputFile.of(found.orElseThrow());
    }

    private static Stream<Path> candidates() {
        var named = System.getProperty("jobgraph.shared-data");
        return named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                        .map(folder -> folder.resolve("shared/data"));
    }
}
