package org.jobgraph.reference.table;

/// One row that cannot go in, because of one of its cells or of its shape. The rows beside it are not touched by it.
public final class BrokenRow extends Exception {

    private final String column;
    private final String value;

    /// @param column the header of the cell at fault, empty when the whole row is
    /// @param value  what the cell says
    /// @param reason what was expected instead
    public BrokenRow(String column, String value, String reason) {
        super(reason);
        this.column = column;
        this.value = value;
    }

    public BrokenRow(Column column, String value, String reason) {
        this(column.name(), value, reason);
    }

    /// The same trouble as a report shows it.
    public Rejection at(Place place) {
        return new Rejection(place, column, value, getMessage());
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
