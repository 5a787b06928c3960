package org.jobgraph.intake.fetch;

import java.nio.file.Path;

/// What a server answered.
sealed interface Reply {

    /// The answer, whole.
    record Whole(Path file, Validators validators) implements Reply {
    }

    /// It is as it was.
    record Unchanged() implements Reply {
    }
}
