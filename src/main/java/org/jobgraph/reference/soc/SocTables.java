package org.jobgraph.reference.soc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.staging.Counts;
import org.jobgraph.reference.staging.Merge;
import org.jobgraph.reference.staging.Remarks;
import org.jobgraph.reference.table.InputFile;
import org.jobgraph.source.DocumentFacts;
import org.jobgraph.source.Documents;
import org.jobgraph.source.Publisher;

/// From staged rows to `occupation` and `occupation_crosswalk`.
record SocTables(Clock clock, Remarks remarks) {

    static final String STAGED_SOC = "line bigint, code text, level text, title text, definition text";
    static final String STAGED_CROSSWALK = "line bigint, from_code text, from_title text, to_code text, old_code text, "
            + "old_title text";

    private static final Merge OCCUPATIONS = new Merge("occupation", List.of("taxonomy", "code"),
            List.of("level", "title", "definition"), List.of("document_id"));

    /// Files that only mention an occupation do not rename one that is there.
    private static final Merge MENTIONED = new Merge("occupation", List.of("taxonomy", "code"), List.of(),
            List.of("level", "title", "document_id"));

    private static final Merge TITLES = new Merge("occupation", List.of("taxonomy", "code"), List.of("level", "title"),
            List.of("document_id"));

    private static final Merge CROSSWALK = new Merge("occupation_crosswalk",
            List.of("from_taxonomy", "from_code", "to_code"), List.of(), List.of("document_id"));

    Changes mergeStructure(Connection connection, InputFile file, String sha256) throws SQLException {
        var document = document(connection, file, sha256, "Standard Occupational Classification 2018",
                "https://www.bls.gov/soc/2018/home.htm");
        // The structure workbook has no definitions; it does not take away those of the definitions file.
        var counts = OCCUPATIONS.from(connection, """
                (select s.line, 'SOC_2018' as taxonomy, s.code, s.level, s.title,
                    coalesce(s.definition, o.definition) as definition, %d as document_id
                from staged_soc s left join occupation o on o.taxonomy = 'SOC_2018' and o.code = s.code)"""
                .formatted(document));
        remarks.note(file.name(), counts.repeated(), "rows repeat the code of an earlier row, which stands");
        return counts.changes(addTotal(connection, file, document));
    }

    /// No file lists the total, every statistic has it.
    private long addTotal(Connection connection, InputFile file, int document) throws SQLException {
        try (var statement = connection.createStatement()) {
            var added = statement.executeLargeUpdate("""
                    insert into occupation (taxonomy, code, level, title, document_id)
                    values ('SOC_2018', '00-0000', 'TOTAL', 'All Occupations', %d) on conflict do nothing"""
                    .formatted(document));
            remarks.note(file.name(), added, "occupation added that the file does not list: 00-0000 All Occupations");
            return added;
        }
    }

    Changes mergeSoc2010(Connection connection, InputFile file, String sha256) throws SQLException {
        var document = document(connection, file, sha256, "SOC 2010 to SOC 2018 crosswalk",
                "https://www.bls.gov/soc/2018/crosswalks.htm");
        var occupations = TITLES.from(connection, occupations("SOC_2010", "from_code", "from_title", document));
        return report(file, occupations, CROSSWALK.from(connection, crosswalk("SOC_2010", "from_code", document)));
    }

    Changes mergeOes2019(Connection connection, InputFile file, String sha256) throws SQLException {
        var document = document(connection, file, sha256,
                "Hybrid occupation codes of the OES estimates of May 2019 in SOC 2018 and SOC 2010",
                "https://www.bls.gov/oes/soc_2018.htm");
        var occupations = TITLES.from(connection, occupations("OES_2019", "from_code", "from_title", document))
                .plus(MENTIONED.from(connection, occupations("SOC_2010", "old_code", "old_title", document)))
                .plus(CROSSWALK.from(connection, crosswalk("SOC_2010", "old_code", document)));
        return report(file, occupations, CROSSWALK.from(connection, crosswalk("OES_2019", "from_code", document)));
    }

    private Changes report(InputFile file, Counts beside, Counts crosswalk) {
        remarks.note(file.name(), beside.changed(), "rows of older occupations and their crosswalk written beside");
        remarks.note(file.name(), crosswalk.repeated(), "rows repeat a pair of codes of an earlier row");
        return crosswalk.changes(beside.changed());
    }

    private static String occupations(String taxonomy, String code, String title, int document) {
        return """
                (select line, '%s' as taxonomy, %s as code, 'DETAILED' as level, %s as title, %d as document_id
                from staged_crosswalk where %s is not null)""".formatted(taxonomy, code, title, document, code);
    }

    private static String crosswalk(String taxonomy, String code, int document) {
        return """
                (select line, '%s' as from_taxonomy, %s as from_code, to_code, %d as document_id
                from staged_crosswalk where %s is not null)""".formatted(taxonomy, code, document, code);
    }

    private int document(Connection connection, InputFile file, String sha256, String title, String url)
            throws SQLException {
        var facts = new DocumentFacts("soc:" + file.name(), Publisher.SOC, title, url, LocalDate.of(2018, 1, 1), sha256);
        return new Documents(connection, clock).register(facts).id();
    }
}
