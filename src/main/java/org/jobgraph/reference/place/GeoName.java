package org.jobgraph.reference.place;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/// A place of the GeoNames gazetteer, as far as a city needs it.
///
/// @param latitude degrees, WGS 84
/// @param longitude degrees, WGS 84
/// @param country ISO 3166, two letters; Puerto Rico is PR here, not US
/// @param state postal abbreviation in the US, GeoNames' code elsewhere, null where there is none
/// @param countyFips state and county FIPS, five digits, in the US and Puerto Rico, null elsewhere or when not given
/// @param population persons, null when not known
record GeoName(long id, String name, String asciiName, BigDecimal latitude, BigDecimal longitude, String country,
        @Nullable String state, @Nullable String countyFips, @Nullable Long population) {
}
