package org.jobgraph.intake.store;

/// Rows of a run by what became of them.
///
/// @param read accepted and rejected
/// @param accepted inserted, updated and unchanged
public record Counts(int read, int accepted, int rejected, int inserted, int updated, int unchanged) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /// The counts of rows that became these.
    public static Counts of(int inserted, int updated, int unchanged, int rejected) {
        var accepted = inserted + updated + unchanged;
        return new Counts(accepted + rejected, accepted, rejected, inserted, updated, unchanged);
    }

    /// These and those together.
    public Counts plus(Counts more) {
        return new Counts(read + more.read, accepted + more.accepted, rejected + more.rejected, inserted + more.inserted,
                updated + more.updated, unchanged + more.unchanged);
    }
}
