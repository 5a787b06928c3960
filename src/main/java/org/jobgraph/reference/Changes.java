package org.jobgraph.reference;

/// What a merge did to the rows of a table.
public record Changes(long inserted, long updated, long unchanged) {

    public static final Changes NONE = new Changes(0, 0, 0);

    /// Whether readers of the table see something else than before.
    public boolean any() {
        return inserted > 0 || updated > 0;
    }

    public Changes plus(Changes other) {
        return new Changes(inserted + other.inserted, updated + other.updated, unchanged + other.unchanged);
    }
}
