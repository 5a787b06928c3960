package org.jobgraph.intake.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jobgraph.intake.judge.RoleNames;
import org.jobgraph.intake.judge.RoleOccupation;
import org.jobgraph.intake.judge.TradeJudge;
import org.jobgraph.intake.judge.skill.SkillIndex;
import org.jobgraph.intake.judge.skill.Technology;
import org.jobgraph.intake.judge.title.KnownTitle;
import org.jobgraph.intake.judge.title.Occupation;
import org.jobgraph.intake.judge.title.TitleIndex;
import org.jspecify.annotations.Nullable;

/// Reads what trades are judged with. Indexes of all of O*NET take a second to make and 20 MB to keep, so the last ones are
/// kept until the reference data change.
final class TradeTables {

    private static final String VERSION = "select version from reference_version";
    private static final String OCCUPATIONS = """
            select code, title, coalesce(description, '') from onet_occupation
            union all
            select s.code, s.title,
                case when exists (select from onet_occupation o where o.occupation_code = s.code) then ''
                else coalesce(s.definition, '') end
            from occupation s where s.taxonomy = 'SOC_2018' and s.level = 'DETAILED'
            order by 1, 2""";
    private static final String TITLES = """
            select onet_code, title from onet_title
            union all
            select onet_code, short_title from onet_title where short_title is not null
            order by 1, 2""";
    private static final String TECHNOLOGIES = "select name, bool_or(hot) from technology_skill group by name order by name";
    private static final String ROLE_OCCUPATIONS = """
            select role_slug, occupation_code, confidence from role_occupation where taxonomy = 'SOC_2018'
            order by role_slug, ordinal""";

    private static volatile @Nullable Held held;

    /// @param database that they were read from
    private record Held(String database, long version, TitleIndex titles, SkillIndex skills) {

        boolean isOf(String database, long version) {
            return this.database.equals(database) && this.version == version;
        }
    }

    /// Makes a value of a row.
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private TradeTables() {
    }

    static TradeJudge judge(Connection connection, RoleNames roles) throws SQLException {
        var indexes = indexes(connection);
        return new TradeJudge(roles, read(connection, ROLE_OCCUPATIONS,
                row -> new RoleOccupation(row.getString(1), row.getString(2), row.getBigDecimal(3))), indexes.titles(),
                indexes.skills());
    }

    private static Held indexes(Connection connection) throws SQLException {
        var database = connection.getMetaData().getURL();
        var version = read(connection, VERSION, row -> row.getLong(1)).getFirst();
        var last = held;
        if (last != null && last.isOf(database, version)) {
            return last;
        }
        var occupations = read(connection, OCCUPATIONS,
                row -> new Occupation(row.getString(1), row.getString(2), row.getString(3)));
        var titles = read(connection, TITLES, row -> new KnownTitle(row.getString(1), row.getString(2)));
        var technologies = read(connection, TECHNOLOGIES, row -> new Technology(row.getString(1), row.getBoolean(2)));
        var fresh = new Held(database, version, TitleIndex.of(occupations, titles), SkillIndex.of(technologies));
        held = fresh;
        return fresh;
    }

    private static <T> List<T> read(Connection connection, String sql, Reading<T> reading) throws SQLException {
        var values = new ArrayList<T>();
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(reading.of(row));
            }
        }
        return values;
    }
}
