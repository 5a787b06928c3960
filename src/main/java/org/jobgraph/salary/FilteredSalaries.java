package org.jobgraph.salary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Rows of wages that match a filter, in the order that they were read in.
@ApplicationScoped
class FilteredSalaries {

    private static final String ORDER = "READ";

    private final Session entities;

    FilteredSalaries(Session entities) {
        this.entities = entities;
    }

    Slice<Salary> page(SalaryFilter filter, int first, @Nullable String after) {
        var statement = FilteredSql.of(filter);
        var behind = after == null ? 0 : Cursor.parse(ORDER, 1, after, values -> Long.parseLong(values.getFirst()));
        var query = entities.createNativeQuery(statement.page(), Salary.class)
                .setParameter("behind", behind).setParameter("size", first + 1);
        statement.parameters().forEach(query::setParameter);
        List<Salary> rows = query.getResultList();
        return Slice.ofFetched(rows, first, after, row -> Cursor.of(ORDER, row.key));
    }

    /// How many rows each filter lets through: one statement a filter.
    Map<SalaryFilter, Integer> counts(Set<SalaryFilter> filters) {
        var counts = new HashMap<SalaryFilter, Integer>();
        filters.forEach(filter -> counts.put(filter, count(FilteredSql.of(filter))));
        return counts;
    }

    private int count(FilteredSql statement) {
        var query = entities.createNativeQuery(statement.count(), Long.class);
        statement.parameters().forEach(query::setParameter);
        var rows = query.getSingleResult();
        // No list, no row: the sum of nothing is null.
        return rows == null ? 0 : Math.toIntExact(rows);
    }
}
