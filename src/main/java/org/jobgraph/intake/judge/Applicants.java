package org.jobgraph.intake.judge;

import java.util.List;

import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;

/// Where those who apply may live.
///
/// @param countries ISO 3166 two letters, in alphabetical order; empty when nobody says
/// @param raw the words that say it
public record Applicants(List<String> countries, Origin origin, @Nullable String raw) {

    public static final Applicants ABSENT = new Applicants(List.of(), Origin.ABSENT, null);
}
