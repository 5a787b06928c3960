package org.jobgraph.reference.builtin;

import java.util.List;

/// A bundled CSV file of our own and the statements that take its rows in.
///
/// @param file its path inside the bundle
/// @param keyColumns how many of the first columns make its key; 0: it has none
/// @param columns all of its columns in their order
/// @param statements run one after another; the rows wait in the temporary table `bundled`, which has the file's columns
/// and `line`, the row's place in the file counted from 1
record BundledTable(String file, int keyColumns, List<BundledColumn> columns, List<String> statements) {

    List<String> header() {
        return columns.stream().map(BundledColumn::name).toList();
    }
}
