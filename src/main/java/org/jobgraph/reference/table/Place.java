package org.jobgraph.reference.table;

/// Where something stands: the file, and the line of a text file or the row of a sheet, both counted from 1.
public record Place(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
