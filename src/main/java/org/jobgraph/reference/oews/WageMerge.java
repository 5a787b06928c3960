package org.jobgraph.reference.oews;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.jobgraph.reference.Changes;
import org.jobgraph.reference.ImportRun;
import org.jobgraph.reference.Merge;
import org.jobgraph.reference.table.Place;
import org.jobgraph.reference.table.Rejection;

/// Takes staged rows over into `wage` and decides anew which rows answer for their area, occupation and year.
final class WageMerge {

    static final Merge MERGE = new Merge("staged_wage", "wage", WageRows.KEY, WageRows.COLUMNS);

    private static final String DUPLICATES = """
            delete from staged_wage s using (
                select line, occupation_code, first_value(line) over (
                    partition by document_id, area_code, naics, ownership, occupation_code, occupation_group
                    order by line) as first_line
                from staged_wage) d
            where s.line = d.line and d.line > d.first_line
            returning s.line, s.occupation_code, d.first_line""";

    private static final String NEW_AREAS = """
            insert into area (code, kind, name)
            select distinct on (area_code) area_code, area_kind, area_title from staged_wage order by area_code, line
            on conflict (code) do nothing""";

    /// An area is called what the newest edition calls it.
    private static final String AREA_NAMES = """
            update area set name = newest.area_title
            from (select distinct on (area_code) area_code, area_title from wage
                where area_code in (select area_code from staged_wage)
                order by area_code, year desc, document_id desc) newest
            where code = newest.area_code and name <> newest.area_title""";

    /// Of the rows about all industries and owners: the more detailed one, then the one with more figures (numbers and
    /// top codes), then the one of the document read last. All years, because a correction may move a row to another.
    private static final String CANDIDATES = """
            create temp table wage_candidate on commit drop as
            select w.id, w.preferred, row_number() over (partition by w.area_code, w.occupation_code, w.year
                order by array_position(array['DETAILED', 'BROAD', 'MINOR', 'MAJOR', 'TOTAL'], w.occupation_group),
                    length(regexp_replace(w.markers, '[^=#]', '', 'g')) desc,
                    d.retrieved_at desc nulls last, w.document_id desc, w.id) = 1 as best
            from wage w join document d on d.id = w.document_id
            where (w.area_code, w.occupation_code) in (select area_code, occupation_code from staged_wage)
                and (w.naics is null or w.naics = '000000') and (w.ownership is null or w.ownership = '1235')""";

    private WageMerge() {
    }

    static Changes run(Connection connection, String file, ImportRun run) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze staged_wage");
            rejectDuplicates(connection, file, run);
            statement.executeUpdate(NEW_AREAS);
            var changes = MERGE.run(connection);
            if (changes.any()) {
                statement.executeUpdate(AREA_NAMES);
                prefer(connection);
            }
            return changes;
        }
    }

    private static void rejectDuplicates(Connection connection, String file, ImportRun run)
            throws SQLException, IOException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(DUPLICATES)) {
            while (rows.next()) {
                run.reject(new Rejection(new Place(file, rows.getLong(1)), OewsColumns.OCC_CODE.name(),
                        rows.getString(2), "the same area, industry, ownership and occupation stands in line "
                                + rows.getLong(3)));
            }
        }
    }

    /// First away with the old, then the new: two preferred rows at once break the unique index.
    private static void prefer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists pg_temp.wage_candidate");
            statement.execute(CANDIDATES);
            statement.execute("analyze wage_candidate");
            statement.executeUpdate("""
                    update wage set preferred = false from wage_candidate c
                    where wage.id = c.id and c.preferred and not c.best""");
            statement.executeUpdate("""
                    update wage set preferred = true from wage_candidate c
                    where wage.id = c.id and c.best and not c.preferred""");
        }
    }
}
