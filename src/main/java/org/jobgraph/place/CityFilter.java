package org.jobgraph.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Which cities; all conditions together.
@Input("CityFilter")
@Description("Which cities; all conditions together.")
public record CityFilter(
        @Nullable @Description("CBSA code of their metro.") String metro,
        @Nullable @Description("State: the postal abbreviation in the United States.") String state,
        @Nullable @Description("Country, ISO 3166-1 alpha-2.") String country) {

    boolean matches(City city) {
        return (metro == null || metro.equals(city.metroCode)) && (state == null || state.equals(city.state))
                && (country == null || country.equals(city.country));
    }
}
