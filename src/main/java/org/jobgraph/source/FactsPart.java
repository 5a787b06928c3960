package org.jobgraph.source;

import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads the facts with their sources.
@Singleton
public class FactsPart implements Part<Facts> {

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Facts read(Tables tables) {
        return new Facts(tables.list("""
                select subject_kind, subject, statement, as_of, document_id, quoted_in
                from fact order by ordinal""", FactsPart::fact).stream()
                .collect(groupingBy(fact -> new Facts.Subject(fact.subjectKind, fact.subject))));
    }

    private static Fact fact(Row row) throws SQLException {
        var fact = new Fact();
        fact.subjectKind = row.text();
        fact.subject = row.text();
        fact.statement = row.text();
        fact.asOf = row.dateOrNull();
        fact.documentId = row.number();
        fact.quotedIn = row.numberOrNull();
        return fact;
    }
}
