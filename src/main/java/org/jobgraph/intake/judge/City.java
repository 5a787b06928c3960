package org.jobgraph.intake.judge;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A city that a posting can be placed in.
///
/// @param state of the U.S.: its two letters; elsewhere GeoNames' first-order code, or null
/// @param country ISO 3166 two letters
/// @param metro CBSA code of the metro it lies in, or null
/// @param aliases other spellings, each of which means this city alone
public record City(long id, String name, @Nullable String state, String country, long population,
        @Nullable String metro, List<String> aliases) {
}
