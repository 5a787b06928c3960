package org.jobgraph.salary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The SQL of a filter on wages.
///
/// Rows are sought document by document, area by area or occupation by occupation, each in an index that already has their
/// order: a page in the middle of a large file costs what the first one does.
///
/// @param parameters what both statements take; the page takes `behind` and `size` besides
record FilteredSql(String page, String count, Map<String, Object> parameters) {

    private static final String PAGE = """
            select w.* from ({driver}) k cross join lateral (
                select * from wage w where w.id > :behind{conditions} order by w.id limit :size) w
            order by w.id limit :size""";

    private static final String COUNT = """
            select cast(sum(n.rows) as bigint) from ({driver}) k cross join lateral (
                select count(*) as rows from wage w where true{conditions}) n""";

    static FilteredSql of(SalaryFilter filter) {
        var conditions = new Conditions();
        conditions.list("w.document_id", "documents", filter.documents(),
                "array(select id from document where key = any(cast(:documents as text[])))");
        conditions.list("w.area_code", "areas", filter.areas(), "cast(:areas as text[])");
        // As the column is: an index on char does not serve text.
        conditions.list("w.occupation_code", "occupations", filter.occupations(), "cast(:occupations as bpchar[])");
        if (filter.years() != null) {
            conditions.and("w.year = any(cast(:years as int[]))", "years", filter.years().toArray(Integer[]::new));
        }
        if (filter.groups() != null) {
            conditions.and("w.occupation_group = any(cast(:groups as text[]))", "groups",
                    filter.groups().stream().map(Enum::name).toArray(String[]::new));
        }
        if (filter.preferred() != null) {
            conditions.and("w.preferred = :preferred", "preferred", filter.preferred());
        }
        return conditions.sql();
    }

    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();
        private @Nullable String driver;

        // The first list drives; of the others, each row is asked.
        void list(String column, String parameter, @Nullable List<String> values, String array) {
            if (values != null) {
                and(driver == null ? column + " = k.code" : "%s = any(%s)".formatted(column, array), parameter,
                        values.toArray(String[]::new));
                driver = driver == null ? "select distinct unnest(%s) as code".formatted(array) : driver;
            }
        }

        void and(String condition, String parameter, Object value) {
            text.append(" and ").append(condition);
            parameters.put(parameter, value);
        }

        FilteredSql sql() {
            return new FilteredSql(fill(PAGE), fill(COUNT), parameters);
        }

        private String fill(String statement) {
            return statement.replace("{driver}", driver == null ? "select 1" : driver).replace("{conditions}", text);
        }
    }
}
