package org.jobgraph.intake.judge.skill;

/// What it takes for a name in a text to mean its technology.
enum Sense {
    /// Nothing else is called so.
    PLAIN,
    /// A word as well, but not with a capital letter within a sentence: "knowledge of Excel".
    WITHIN_SENTENCE,
    /// A word as well: another technology stands beside it, or a word like "developer". "Go", "R".
    LANGUAGE,
    /// A word as well: another technology stands beside it. "Word", "Access", "Oracle".
    IN_COMPANY
}
