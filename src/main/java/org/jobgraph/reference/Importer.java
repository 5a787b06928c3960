package org.jobgraph.reference;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.RefusedFile;

/// Reads one file into the database.
@FunctionalInterface
public interface Importer {

    /// Runs inside the transaction of `connection`, which the caller commits, or rolls back when this throws.
    ///
    /// @param run told about every row and rejection; [ImportRun#finish] makes the result
    /// @throws RefusedFile  when the file is not what this importer reads
    /// @throws IOException  when it cannot be read
    /// @throws SQLException when the database refuses
    ImportReport run(Connection connection, InputFile file, ImportRun run)
            throws IOException, SQLException, RefusedFile;
}
