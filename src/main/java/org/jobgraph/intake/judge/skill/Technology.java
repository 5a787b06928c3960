package org.jobgraph.intake.judge.skill;

/// A technology that can be asked for.
///
/// @param name as O*NET writes it
/// @param hot whether many postings of all employers ask for it
public record Technology(String name, boolean hot) {
}
