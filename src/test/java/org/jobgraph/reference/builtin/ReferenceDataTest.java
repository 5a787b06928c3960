package org.jobgraph.reference.builtin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jobgraph.reference.builtin.LoadedReference.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// The bundled data hang together.
class ReferenceDataTest {

    private static DataSource database;

    @BeforeAll
    static void load() throws SQLException {
        database = LoadedReference.database();
    }

    @Test
    void roles_always_startWithBackEndAndAreManyAndComplete() throws SQLException {
        assertEquals(List.of("back-end-developer"), rows(database, "select slug from role order by ordinal limit 1"));
        assertEquals(List.of("t"), rows(database, "select count(*) >= 45 from role"));
        assertEquals(List.of(), rows(database, """
                select r.slug from role r where cardinality(r.duties) < 3 or cardinality(r.aliases) = 0
                or (select count(*) from role_skill s where s.role_slug = r.slug) not between 10 and 20
                or not exists (select from role_occupation o where o.role_slug = r.slug)"""));
    }

    @Test
    void roleOccupations_always_areOfSoc2018AndAddUpToOneAtMost() throws SQLException {
        assertEquals(List.of(), rows(database,
                "select role_slug from role_occupation group by role_slug having sum(confidence) > 1"));
        var known = column("soc2018.csv", "SOCCode");
        var waged = column("oews-2024-national.csv", "OCC_CODE");
        for (var code : rows(database, "select distinct occupation_code from role_occupation")) {
            assertTrue(known.contains(code) && waged.contains(code), code);
        }
    }

    @Test
    void aliases_always_nameOneRoleInLowerCase() throws SQLException {
        assertEquals(List.of(), rows(database, """
                with name as (select unnest(aliases) as name from role union all select lower(title) from role)
                select name from name group by name having count(*) > 1 or name <> lower(name)"""));
    }

    @Test
    void sources_always_areNamedByADocument() throws SQLException {
        assertEquals(List.of(), rows(database, """
                select slug from source s where not exists (select from document d where d.source_slug = s.slug)
                order by slug"""));
    }

    @Test
    void statistics_always_nameABundledDocument() throws SQLException {
        var documents = new HashSet<>(rows(database, "select key from document"));
        for (var file : BundledStatistics.allFiles()) {
            assertTrue(file.document() == null || documents.contains(file.document()), file.path());
        }
    }

    @Test
    void facts_always_haveTheirSubject() throws SQLException {
        assertEquals(List.of(), rows(database, """
                select subject from fact where not case subject_kind
                    when 'CITY' then exists (select from city where slug = subject)
                    when 'METRO' then exists (select from metro where code = subject)
                    when 'ROLE' then exists (select from role where slug = subject)
                    else exists (select from provider where slug = subject) end"""));
    }

    @Test
    void wages_always_coverAtLeastSixtyOccupationsInFiftyAreas() {
        assertTrue(column("oews-2024.csv", "OCC_CODE").size() >= 60);
        assertEquals(50, column("oews-2024.csv", "AREA").size());
        assertTrue(column("projections-2024-34.csv", "2024 National Employment Matrix code")
                .containsAll(column("oews-2024.csv", "OCC_CODE")));
        assertTrue(column("parities.csv", "GeoFIPS").containsAll(metrosWithWages()));
    }

    private static Set<String> metrosWithWages() {
        return column("oews-2024.csv", "AREA").stream().filter(code -> !code.equals("99")).collect(Collectors.toSet());
    }

    private static Set<String> column(String file, String column) {
        var text = new String(Bundle.shipped().bytes(file), UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().map((NamedCsvRecord csv) -> csv.getField(column))
                .collect(Collectors.toSet());
    }
}
