package org.jobgraph.intake.judge;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// A place of work.
///
/// @param raw the text as published, of which this place may be one of several
/// @param city id of the city, or null when the text names none that is surely known
/// @param metro CBSA code: the city's metro, or that of the area which the text names instead of a city ("Greater Boston Area")
/// @param country ISO 3166 two letters; the city's, or what the text says without a city ("Remote - US")
public record JudgedPlace(String raw, @Nullable Long city, @Nullable String metro, @Nullable String country, Origin origin) {
}
