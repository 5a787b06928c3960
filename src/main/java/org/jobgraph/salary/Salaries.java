package org.jobgraph.salary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/// Wages in the database.
@ApplicationScoped
public class Salaries implements PanacheRepositoryBase<Salary, Long> {

    // One index probe a key, whatever their number. Codes are cast as the column is: an index on char does not serve text.
    static final String BY_KEY = """
            select w.* from unnest(cast(:areas as text[]), cast(:occupations as bpchar[]), cast(:years as int[]))
                as k(area, occupation, year)
            cross join lateral (select * from wage where preferred and occupation_code = k.occupation
                and area_code = k.area and (k.year is null or year = k.year) order by year desc limit 1) w""";

    static final String OF_PAIRS = """
            select * from wage where preferred and occupation_code = any(cast(:occupations as bpchar[]))
                and area_code = any(cast(:areas as text[]))""";

    /// The wages of each key; a key without any is left out.
    public Map<SalaryKey, Salary> byKey(Set<SalaryKey> keys) {
        var asked = List.copyOf(keys);
        List<Salary> found = getSession().createNativeQuery(BY_KEY, Salary.class)
                .setParameter("areas", column(asked, SalaryKey::area))
                .setParameter("occupations", column(asked, SalaryKey::occupation))
                .setParameter("years", asked.stream().map(SalaryKey::year).toArray(Integer[]::new))
                .getResultList();
        var byPair = found.stream()
                .collect(Collectors.groupingBy(row -> new SalaryKey(row.areaCode, row.occupationCode, null)));
        var answers = new HashMap<SalaryKey, Salary>();
        asked.forEach(key -> byPair.getOrDefault(new SalaryKey(key.area(), key.occupation(), null), List.of()).stream()
                .filter(row -> key.year() == null || key.year() == row.year.intValue())
                .max(Comparator.comparing(row -> row.year)).ifPresent(row -> answers.put(key, row)));
        return answers;
    }

    /// Rows by their ids.
    Map<Long, Salary> byId(Set<Long> ids) {
        return list("key in ?1", ids).stream().collect(Collectors.toMap(row -> row.key, Function.identity()));
    }

    /// Every preferred row of some occupations (of any classification) in some areas, all years.
    List<Salary> ofPairs(Set<String> occupations, Set<String> areas) {
        return getSession().createNativeQuery(OF_PAIRS, Salary.class)
                .setParameter("occupations", occupations.toArray(String[]::new))
                .setParameter("areas", areas.toArray(String[]::new)).getResultList();
    }

    private static String[] column(List<SalaryKey> keys, Function<SalaryKey, String> value) {
        return keys.stream().map(value).toArray(String[]::new);
    }
}
