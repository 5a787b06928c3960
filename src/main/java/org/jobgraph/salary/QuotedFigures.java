package org.jobgraph.salary;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;

/// Every quoted figure, in memory.
public record QuotedFigures(Map<String, List<QuotedFigure>> byCity, Map<String, List<QuotedFigure>> byArea) {

    static QuotedFigures of(List<QuotedFigure> all) {
        return new QuotedFigures(all.stream().collect(groupingBy(figure -> figure.citySlug)),
                all.stream().collect(groupingBy(figure -> figure.areaCode)));
    }
}
