package org.jobgraph.reference.training;

import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;

/// What is done and said after programs went in, whatever file they came in.
final class TrainingReport {

    private TrainingReport() {
    }

    /// Infers roles anew and makes the report.
    static Changes of(Connection connection, InputFile file, Offers.Outcome outcome, Remarks remarks)
            throws SQLException {
        var inferred = InferredRoles.refresh(connection);
        remarks.note(file.name(), outcome.programs().repeated(), "rows repeat the program of an earlier row");
        remarks.note(file.name(), outcome.placed(), "providers found in one of our cities");
        remarks.note(file.name(), inferred, "roles of programs inferred anew from fields of study");
        return outcome.programs().changes(outcome.beside() + inferred);
    }
}
