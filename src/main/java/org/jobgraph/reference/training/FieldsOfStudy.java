package org.jobgraph.reference.training;

import static org.jobgraph.reference.table.Column.required;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.soc.SocCode;
import org.jobgraph.reference.staging.FileKind;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.staging.Staging;
import org.jobgraph.reference.table.Column;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.reference.table.Layout;
import org.jobgraph.reference.table.RefusedFile;
import org.jobgraph.reference.table.Table;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;

/// Which fields of study (CIP 2020) lead to which occupation (SOC 2018): a row a pair.
record FieldsOfStudy(Clock clock, Remarks remarks) implements FileKind {

    private static final Column SOC = required("SOC2018Code", "SOC 2018 Code");
    private static final Column CIP = required("CIP2020Code", "CIP 2020 Code");

    private static final Merge MERGE = new Merge("cip_occupation", List.of("cip_code", "occupation_code"), List.of(),
            List.of("document_id"));

    @Override
    public String title() {
        return "SOC 2018 to CIP 2020 crosswalk";
    }

    @Override
    public Layout layout() {
        return Layout.of(SOC, CIP);
    }

    @Override
    public Changes read(Connection connection, InputFile file, Table table, ImportRun run)
            throws IOException, SQLException, RefusedFile {
        try (var staging = Staging.open(connection, "staged_cip", "line bigint, cip_code text, occupation_code text")) {
            run.each(table, row -> staging.row(row.place().line(), CipCode.in(row, CIP), SocCode.in(row, SOC)));
        }
        var facts = new DocumentFacts("training:" + file.name(), Publisher.CIP,
                "Fields of study that lead to an occupation: SOC 2018 and CIP 2020",
                "https://nces.ed.gov/ipeds/cipcode/resources.aspx", LocalDate.of(2020, 1, 1), table.contents().sha256());
        var document = new Documents(connection, clock).register(facts).id();
        var counts = MERGE.from(connection,
                "(select line, cip_code, occupation_code, %d as document_id from staged_cip)".formatted(document));
        remarks.note(file.name(), counts.repeated(), "rows repeat a pair of codes of an earlier row");
        var inferred = InferredRoles.refresh(connection);
        remarks.note(file.name(), inferred, "roles of programs inferred anew from fields of study");
        return counts.changes(inferred);
    }
}
