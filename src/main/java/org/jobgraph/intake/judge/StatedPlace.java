package org.jobgraph.intake.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jobgraph.intake.feed.Plain;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jspecify.annotations.Nullable;

/// The address beside a text of places. The text describes it first of all: a city of the same name in another country is not
/// meant, and what names its city again adds none. What the text names besides may lie anywhere, most likely in the same country.
final class StatedPlace {

    private final @Nullable City city;
    private final @Nullable String locality;
    private final List<List<Region>> country;
    private final Gazetteer cities;
    private boolean isFirst = true;

    /// @param city of the address, or null when it says none that is known
    StatedPlace(PublishedPlace published, @Nullable City city, Gazetteer cities) {
        this.city = city;
        this.locality = published.locality() == null ? null : Plain.text(published.locality());
        var code = Beside.country(published.country());
        this.country = code == null ? List.of() : List.of(List.of(new Region(code, null)));
        this.cities = cities;
    }

    /// Whether a segment of the text names the city of the address.
    boolean isNamedBy(List<String> segment) {
        for (var i = 0; city != null && i < segment.size(); i++) {
            var others = new ArrayList<>(segment);
            if (cities.isCalled(city, others.remove(i))
                    && Beside.name(others).stream().allMatch(readings -> readings.stream().anyMatch(r -> r.holds(city)))) {
                return true;
            }
        }
        return false;
    }

    /// How the next segment of the text, in its order, is to be understood.
    Rest rest(List<String> segment) {
        var describes = city == null && (locality == null ? isFirst : segment.contains(locality));
        isFirst = false;
        return new Rest(country, describes && !saysWhere(segment));
    }

    /// Whether a segment says of its city where it lies: "London, UK", which is another spelling of that city as well.
    private boolean saysWhere(List<String> segment) {
        var name = locality == null ? segment.isEmpty() ? "" : segment.getFirst() : locality;
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return (!last.equals(name) && !Region.readings(last).isEmpty())
                || segment.stream().anyMatch(part -> !part.equals(name) && !Region.readings(part).isEmpty());
    }

    /// @param country that the address says, as [Beside] says it; empty for none
    /// @param isBound whether it must lie there
    record Rest(List<List<Region>> country, boolean isBound) {

        /// What is found in the country of the address or, when it may lie anywhere, without it.
        <T> @Nullable T choose(Function<List<List<Region>>, @Nullable T> find) {
            var found = country.isEmpty() ? null : find.apply(country);
            return found != null || (isBound && !country.isEmpty()) ? found : find.apply(List.of());
        }
    }
}
