package org.jobgraph.role;

import java.sql.SQLException;

import jakarta.inject.Singleton;

import org.jobgraph.graphql.Row;
import org.jobgraph.snapshot.Part;
import org.jobgraph.snapshot.Tables;

/// Reads the occupations of all taxonomies, and which is which.
@Singleton
public class OccupationsPart implements Part<Occupations> {

    @Override
    public Class<Occupations> type() {
        return Occupations.class;
    }

    @Override
    public Occupations read(Tables tables) {
        return Occupations.of(tables.list("""
                select taxonomy, code, level, title, definition, document_id
                from occupation order by taxonomy desc, code""", OccupationsPart::occupation),
                tables.list("""
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
