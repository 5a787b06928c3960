package org.jobgraph.intake.store;

/// What a run is to do.
///
/// @param format its name
/// @param origin where the documents come from, as given
/// @param idsSpanBoards whether an id names one posting whatever board it stands on
public record RunOrder(SourceFacts source, String format, String origin, boolean idsSpanBoards) {
}
