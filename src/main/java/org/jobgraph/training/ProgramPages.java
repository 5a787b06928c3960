package org.jobgraph.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jobgraph.graphql.Slice;
import org.jspecify.annotations.Nullable;

/// Pages of training programs, and how many programs there are in all.
@ApplicationScoped
class ProgramPages {

    private final Session entities;

    ProgramPages(Session entities) {
        this.entities = entities;
    }

    /// The pages of some keys: one statement a shape of filter.
    Map<ProgramPageKey, Slice<TrainingProgram>> pages(Set<ProgramPageKey> keys) {
        var pages = new HashMap<ProgramPageKey, Slice<TrainingProgram>>();
        keys.stream().collect(groupingBy(key -> ProgramShape.of(key.filter()))).forEach((shape, asked) -> {
            var rows = fetch(shape, asked);
            IntStream.range(0, asked.size()).forEach(
                    place -> pages.put(asked.get(place), asked.get(place).page(rows.getOrDefault(place, List.of()))));
        });
        return pages;
    }

    /// How many programs each filter leaves: one statement a shape of filter.
    Map<TrainingProgramFilter, Integer> counts(Set<TrainingProgramFilter> filters) {
        var counts = new HashMap<TrainingProgramFilter, Integer>();
        filters.stream().collect(groupingBy(ProgramShape::of)).forEach((shape, asked) -> {
            var keys = asked.stream().map(filter -> ProgramPageKey.of(filter, 1, null)).toList();
            bind(entities.createNativeQuery(shape.counts(), Object[].class), keys).getResultList()
                    .forEach(row -> counts.put(asked.get(((Number) row[0]).intValue()), ((Number) row[1]).intValue()));
        });
        return counts;
    }

    private Map<Integer, List<TrainingProgram>> fetch(ProgramShape shape, List<ProgramPageKey> asked) {
        var query = entities.createNativeQuery(shape.pages(), Object[].class)
                .addScalar("place", StandardBasicTypes.INTEGER).addEntity("p", TrainingProgram.class);
        return bind(query, asked).getResultList().stream()
                .collect(groupingBy(row -> (Integer) row[0], mapping(row -> (TrainingProgram) row[1], toList())));
    }

    static <T> NativeQuery<T> bind(NativeQuery<T> query, List<ProgramPageKey> keys) {
        query.setParameter("places", IntStream.range(0, keys.size()).boxed().toArray(Integer[]::new));
        query.setParameter("sizes", keys.stream().map(key -> key.first() + 1).toArray(Integer[]::new));
        query.setParameter("roles", column(keys, key -> key.filter().role()));
        query.setParameter("origins", column(keys, key -> key.filter().roleOrigin()));
        query.setParameter("providers", column(keys, key -> key.filter().provider()));
        query.setParameter("cities", column(keys, key -> key.filter().city()));
        query.setParameter("kinds", column(keys, key -> key.filter().kind()));
        query.setParameter("names", column(keys, key -> key.after().name()));
        query.setParameter("slugs", column(keys, key -> key.after().slug()));
        return query;
    }

    private static @Nullable String[] column(List<ProgramPageKey> keys, Function<ProgramPageKey, @Nullable Object> value) {
        return keys.stream().map(value).map(each -> each == null ? null : each.toString()).toArray(String[]::new);
    }
}
