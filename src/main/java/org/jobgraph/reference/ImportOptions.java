package org.jobgraph.reference;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/// Options that every import has; a picocli mixin.
public final class ImportOptions {

    @Option(names = "--rejections", paramLabel = "FILE", description = "Write every rejected row to this CSV file (file, line, column, value, reason).")
    @Nullable
    Path rejections;

    @Option(names = "--no-progress", description = "Print no progress.")
    boolean noProgress;
}
