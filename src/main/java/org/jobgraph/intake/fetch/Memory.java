package org.jobgraph.intake.fetch;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/// Remembers between runs what answers were known by.
public interface Memory {

    /// Remembers nothing: every answer comes whole.
    Memory NONE = new Memory() {

        @Override
        public @Nullable Validators of(URI address) {
            return null;
        }

        @Override
        public void met(URI address, Validators validators) {
            // Nobody asks for it again.
        }
    };

    /// What the last answer was known by that was read whole, and whose postings are stored; null when there is none.
    @Nullable
    Validators of(URI address);

    /// Notes what an answer is known by that came whole, or that is the same as before; the last word about an address counts, and
    /// only when its run turns out to be complete.
    void met(URI address, Validators validators);
}
