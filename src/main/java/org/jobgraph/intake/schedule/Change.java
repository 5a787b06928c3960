package org.jobgraph.intake.schedule;

/// What became of the wish to change a source.
public sealed interface Change {

    /// It is done.
    record Done(String slug) implements Change {
    }

    /// It is retired.
    ///
    /// @param closed postings that were open
    record Retired(String slug, int closed) implements Change {
    }

    record AlreadyThere(String slug) implements Change {
    }

    record UnknownSource(String message) implements Change {
    }

    record UnknownFormat(String message) implements Change {
    }

    record InvalidAddress(String message) implements Change {
    }

    /// @param key the setting that is wrong
    record InvalidSetting(String key, String message) implements Change {
    }

    /// Its run is under way, and would undo it.
    record Running(long run) implements Change {
    }
}
