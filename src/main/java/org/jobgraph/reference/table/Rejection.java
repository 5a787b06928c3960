package org.jobgraph.reference.table;

/// A row that was refused.
///
/// @param place  its file and line
/// @param column the header of the cell at fault, empty when the whole row is
/// @param value  what stands there
/// @param reason what was expected
public record Rejection(Place place, String column, String value, String reason) {

    private static final int SHOWN = 60;

    @Override
    public String toString() {
        var cell = column.isEmpty() ? "" : " " + column + " " + quoted();
        return place + cell + ": " + reason;
    }

    private String quoted() {
        return '"' + Visible.of(value, SHOWN) + '"';
    }
}
