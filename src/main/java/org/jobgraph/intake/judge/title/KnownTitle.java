package org.jobgraph.intake.judge.title;

/// A title that people of an occupation are known to bear.
///
/// @param code of O*NET or of SOC 2018
public record KnownTitle(String code, String title) {
}
