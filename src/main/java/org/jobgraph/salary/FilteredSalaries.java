package org.jobgraph.salary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import org.jobgraph.graphql.Cursor;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Rows of wages that match a filter, in the order that they were read in.
@ApplicationScoped
class FilteredSalaries {

    private static final String ORDER = "READ";

    private final EntityManager entities;

    FilteredSalaries(EntityManager entities) {
        this.entities = entities;
    }

    Slice<Salary> page(SalaryFilter filter, int first, @Nullable String after) {
        var condition = new Condition(filter);
        var behind = after == null ? 0 : Cursor.parse(ORDER, 1, after, values -> Long.parseLong(values.getFirst()));
        var rows = condition.bind(entities.createQuery(
                "from Salary s where s.key > :behind" + condition.hql() + " order by s.key", Salary.class))
                .setParameter("behind", behind).setMaxResults(first + 1).getResultList();
        return Slice.ofFetched(rows, first, after, row -> Cursor.of(ORDER, row.key));
    }

    Map<SalaryFilter, Integer> counts(Set<SalaryFilter> filters) {
        var counts = new HashMap<SalaryFilter, Integer>();
        filters.forEach(filter -> {
            var condition = new Condition(filter);
            counts.put(filter, condition.bind(entities.createQuery(
                    "select count(*) from Salary s where true" + condition.hql(), Long.class)).getSingleResult().intValue());
        });
        return counts;
    }

    /// The conditions that a filter names, with their parameters.
    private static final class Condition {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        Condition(SalaryFilter filter) {
            in("s.areaCode", "areas", filter.areas());
            in("s.occupationCode", "occupations", filter.occupations());
            in("s.year", "years", filter.years() == null ? null : filter.years().stream().map(Integer::shortValue).toList());
            in("s.occupationGroup", "groups", filter.groups());
            if (filter.documents() != null) {
                text.append(" and s.documentId in (select d.id from Document d where d.key in (:documents))");
                parameters.put("documents", new ArrayList<>(filter.documents()));
            }
            if (filter.preferred() != null) {
                text.append(" and s.preferred = :preferred");
                parameters.put("preferred", filter.preferred());
            }
        }

        String hql() {
            return text.toString();
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        private void in(String what, String parameter, @Nullable List<?> values) {
            if (values != null) {
                text.append(" and ").append(what).append(" in (:").append(parameter).append(')');
                parameters.put(parameter, new ArrayList<>(values));
            }
        }
    }
}
