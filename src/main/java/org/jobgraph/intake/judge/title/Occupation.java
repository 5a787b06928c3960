package org.jobgraph.intake.judge.title;

/// An occupation that titles are known of.
///
/// @param code of O*NET, `15-1252.00`, or of SOC 2018, `15-1252`
/// @param description what its people do; empty when nobody says
public record Occupation(String code, String title, String description) {
}
