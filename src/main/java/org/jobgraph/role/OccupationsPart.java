package org.jobgraph.role;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;

@ApplicationScoped
class OccupationsPart implements Part<Occupations> {

    private final Reads reads;

    OccupationsPart(Reads reads) {
        this.reads = reads;
    }

    @Override
    public Class<Occupations> type() {
        return Occupations.class;
    }

    @Override
    public Occupations read() {
        return Occupations.of(reads.list("""
                select taxonomy, code, level, title, definition, document_id
                from occupation order by taxonomy desc, code""", OccupationsPart::occupation),
                reads.list("""
                        select from_taxonomy, from_code, to_code from occupation_crosswalk""",
                        row -> new OccupationCrosswalk(key(row), row.text())));
    }

    private static Occupation occupation(Row row) throws SQLException {
        var occupation = new Occupation();
        occupation.taxonomy = row.constant(Taxonomy.class);
        occupation.code = row.text();
        occupation.level = row.constant(OccupationLevel.class);
        occupation.title = row.text();
        occupation.definition = row.textOrNull();
        occupation.documentId = row.numberOrNull();
        return occupation;
    }

    private static Occupation.Key key(Row row) throws SQLException {
        return new Occupation.Key(row.constant(Taxonomy.class), row.text());
    }
}
