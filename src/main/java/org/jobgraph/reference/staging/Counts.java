package org.jobgraph.reference.staging;

import org.jobgraph.reference.Changes;

/// What became of rows that were offered to a table. Each offered row is in exactly one of the first four.
///
/// @param inserted rows whose key was not there
/// @param updated rows whose key was there with other values
/// @param unchanged rows that were there just so
/// @param repeated rows whose key an earlier row of the same file has
/// @param removed rows that were there and are no longer stated; not among the offered ones
public record Counts(long inserted, long updated, long unchanged, long repeated, long removed) {

    /// Nothing offered yet.
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /// Both together.
    public Counts plus(Counts other) {
        return new Counts(inserted + other.inserted, updated + other.updated, unchanged + other.unchanged,
                repeated + other.repeated, removed + other.removed);
    }

    /// The same, with `more` rows removed.
    public Counts removing(long more) {
        return new Counts(inserted, updated, unchanged, repeated, removed + more);
    }

    /// Rows of the database that are others than before.
    public long changed() {
        return inserted + updated + removed;
    }

    /// As a report has it: repeats changed nothing. What the rows changed elsewhere (`beside`) and what they removed
    /// makes as many of the unchanged count as updated, so that the sum stays the number of rows.
    public Changes changes(long beside) {
        var still = unchanged + repeated;
        var moved = Math.min(still, beside + removed);
        return new Changes(inserted, updated + moved, still - moved);
    }
}
