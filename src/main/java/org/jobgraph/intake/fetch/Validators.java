package org.jobgraph.intake.fetch;

import org.jspecify.annotations.Nullable;

/// What a server says that an answer is known by, to be asked whether it still holds.
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    public boolean isNone() {
        return etag == null && lastModified == null;
    }
}
