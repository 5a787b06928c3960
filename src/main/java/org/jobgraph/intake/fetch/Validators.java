package org.jobgraph.intake.fetch;

import org.jspecify.annotations.Nullable;

/// What a server says that an answer is known by, to be asked whether it still holds.
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /// An answer that is known by nothing comes whole each time.
    public static final Validators NONE = new Validators(null, null);

    public boolean isNone() {
        return etag == null && lastModified == null;
    }
}
