package org.jobgraph.snapshot;

import java.sql.SQLException;

import org.jobgraph.graphql.Row;

/// Names a state of the database. Whoever changes what the graph shows adds one to either number in the same transaction, and
/// holds its row until the end: so two transactions that read the same two numbers see the same data.
///
/// @param reference of table `reference_version`
/// @param postings of table `posting_version`
public record DataVersion(long reference, long postings) {

    /// Reads it, as two columns.
    public static final String QUERY = "select r.version, p.version from reference_version r, posting_version p";

    /// Reads it out of a row of that.
    public static DataVersion of(Row row) throws SQLException {
        return new DataVersion(row.large(), row.large());
    }
}
