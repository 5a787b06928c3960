package org.jobgraph.salary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jobgraph.MigratedDatabase;
import org.jobgraph.reference.Imports;
import org.jobgraph.role.OccupationLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// No statement about wages reads the whole table, at the size that two metropolitan files give it.
class SalaryPlansTest {

    // 2024 and 2015, 50 and 28 areas of invented codes, 250 and 290 occupations each: 20,620 rows.
    private static final String ROWS = """
            insert into source (slug, name, kind, licence) values ('invented', 'Invented', 'STATISTICS', 'none');
            insert into document (key, source_slug, title) values ('a', 'invented', 'a'), ('b', 'invented', 'b');
            insert into area (code, kind, name)
                select '9' || to_char(n, 'FM0000'), 'METRO', 'Area ' || n from generate_series(0, 49) n;
            insert into wage (document_id, year, area_code, area_title, taxonomy, occupation_code, occupation_group, markers,
                occupation_title, employment, employment_prse, jobs_1000, location_quotient, h_mean, a_mean, mean_prse,
                h_pct10, h_pct25, h_median, h_pct75, h_pct90, a_pct10, a_pct25, a_median, a_pct75, a_pct90,
                hourly_top_code, annual_top_code, preferred)
            select d.id, y.year, '9' || to_char(a, 'FM0000'), 'Area ' || a, 'SOC_2018', '99-' || to_char(o, 'FM0000'),
                case when o % 250 = 0 then 'TOTAL' when o % 10 = 1 then 'MAJOR' else 'DETAILED' end, repeat('=', 19),
                'Invented Occupations of the Number ' || o, 1000, 1.5, 1.234, 1.05, 20.55,
                30000 + (o * 7919 + a * 104729) % 200000, 2.5, 11.11, 12.22, 13.33, 14.44, 15.55, 21000, 22000, 23000, 24000,
                25000, 115, 239200, true
            from (values ('a', 2024, 49, 249), ('b', 2015, 27, 289)) y (key, year, areas, occupations)
            join document d on d.key = y.key
            cross join lateral generate_series(0, y.areas) a cross join lateral generate_series(0, y.occupations) o
            """;

    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private static DataSource database;

    @BeforeAll
    static void fill() throws SQLException {
        database = MigratedDatabase.copy();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(ROWS);
            statement.execute("vacuum analyze wage");
            statement.execute("analyze area");
            statement.execute("analyze document");
        }
    }

    static Stream<Arguments> statements() {
        var page = Map.of("kind", "'METRO'", "places", "'{0,1}'", "occupations", "'{99-0002,99-0003}'", "years",
                "'{null,2015}'", "means", "'{null,50000}'", "ids", "'{null,17}'", "sizes", "'{21,21}'");
        return Stream.concat(Stream.of(
                Arguments.of("by key", Salaries.BY_KEY, Map.of("areas", "'{90001,90002}'", "occupations",
                        "'{99-0002,99-0003}'", "years", "'{null,2015}'")),
                Arguments.of("pairs", Salaries.OF_PAIRS,
                        Map.of("areas", "'{90001,90002}'", "occupations", "'{99-0002,99-0003}'")),
                Arguments.of("areas, highest first", AreaPages.sql(SalaryOrder.MEAN_DESC), page),
                Arguments.of("areas, lowest first", AreaPages.sql(SalaryOrder.MEAN_ASC), page),
                Arguments.of("number of areas", AreaPages.COUNT, Map.of("places", "'{0,1}'", "occupations",
                        "'{99-0002,99-0003}'", "years", "'{null,2015}'", "kinds", "'{METRO,METRO}'"))),
                filters().flatMap(SalaryPlansTest::ofFilter));
    }

    private static Stream<SalaryFilter> filters() {
        return Stream.of(SalaryFilter.ALL, filter(List.of("90001", "90002"), null, null, null),
                filter(null, List.of("99-0002", "99-0003"), null, null), filter(null, null, List.of("a"), null),
                filter(null, null, List.of("a", "b"), null), filter(null, null, null, 2015),
                filter(List.of("90001"), List.of("99-0002"), List.of("a"), 2024));
    }

    private static SalaryFilter filter(@Nullable List<String> areas, @Nullable List<String> occupations,
            @Nullable List<String> documents, @Nullable Integer year) {
        return new SalaryFilter(areas, occupations, year == null ? null : List.of(year), documents,
                areas != null && documents != null ? List.of(OccupationLevel.DETAILED) : null, null);
    }

    private static Stream<Arguments> ofFilter(SalaryFilter filter) {
        var sql = FilteredSql.of(filter);
        var parameters = new HashMap<>(Map.of("behind", "5000", "size", "101"));
        sql.parameters().forEach((name, value) -> parameters.put(name, value instanceof Object[] values
                ? "'{" + String.join(",", Stream.of(values).map(String::valueOf).toList()) + "}'"
                : String.valueOf(value)));
        var isSelective = filter.areas() != null || filter.occupations() != null;
        // To count all rows, or those of a large document or a year, nothing is quicker than reading them.
        return Stream.of(Arguments.of("page of " + filter, sql.page(), Map.copyOf(parameters)),
                Arguments.of("number of " + filter, sql.count(), withoutPage(parameters))).limit(isSelective ? 2 : 1);
    }

    private static Map<String, String> withoutPage(Map<String, String> parameters) {
        parameters.keySet().removeAll(List.of("behind", "size"));
        return parameters;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statements")
    void statement_onALargeTable_isServedByAnIndex(String name, String sql, Map<String, String> parameters)
            throws SQLException {
        // With values that the planner knows, and as a statement prepared for any values, which the driver makes of what repeats.
        assertIndexed(Imports.rows(database, "explain analyze " + bind(sql, parameters, List.copyOf(parameters.values()))));
        var places = IntStream.rangeClosed(1, parameters.size()).mapToObj(place -> "$" + place).toList();
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare asked as " + bind(sql, parameters, places));
            var plan = new ArrayList<String>();
            try (var rows = statement
                    .executeQuery("explain execute asked(" + String.join(", ", parameters.values()) + ")")) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            statement.execute("deallocate asked");
            assertIndexed(plan);
        }
    }

    private static String bind(String sql, Map<String, String> parameters, List<String> values) {
        var names = List.copyOf(parameters.keySet());
        return PARAMETER.matcher(sql)
                .replaceAll(match -> Matcher.quoteReplacement(values.get(names.indexOf(match.group(1)))));
    }

    private static void assertIndexed(List<String> lines) {
        var plan = String.join("\n", lines);
        assertFalse(plan.contains("Seq Scan on wage"), plan);
        assertTrue(plan.contains(" on wage"), plan);
    }
}
