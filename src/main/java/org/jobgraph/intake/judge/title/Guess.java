package org.jobgraph.intake.judge.title;

/// An occupation that a title may be of.
///
/// @param soc code of SOC 2018, `15-1252`
/// @param confidence the share of guesses of this confidence that are right, measured on titles held out of the index
/// @param known whether the index has the very title, for this occupation
public record Guess(String soc, double confidence, boolean known) {
}
