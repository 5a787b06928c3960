package org.jobgraph.intake.judge.title;

import org.jobgraph.intake.judge.lexicon.Hashes;

/// What of a title tells its occupation. How much each counts and how strongly rare ones are smoothed was chosen on O*NET's
/// own titles, see `src/docs/titles.md`.
enum Feature {
    /// The whole of it; looked up, not weighed.
    WHOLE(0, 0, 0),
    WORD(1, 0.8, 60),
    /// Two words, whatever stands between them and whichever comes first.
    PAIR(2, 0.35, 120),
    LAST_WORD(3, 0.6, 30), FIRST_WORD(4, 0.3, 30),
    /// Five letters that a word begins with: "engineer" and "engineering".
    STEM(5, 0.8, 60),
    /// Three letters in a row: "techncian".
    LETTERS(6, 0.1, 180),
    /// The last two words in their order: "test technician".
    LAST_TWO(7, 0.3, 60),
    /// Four letters that a word begins with: "dietary" and "dietetic".
    SHORT_STEM(8, 0.4, 60),
    /// A word of an occupation's own name, which says more than one of the hundreds of its titles. To lack it says nothing.
    NAME(9, 0.3, 3);

    static final int KINDS = values().length;

    /// Tells kinds apart in hashes and arrays; counted from 0.
    final int number;
    final double weight;
    final double smoothing;

    Feature(int number, double weight, double smoothing) {
        this.number = number;
        this.weight = weight;
        this.smoothing = smoothing;
    }

    /// Whether to lack it speaks against an occupation.
    boolean isMissed() {
        return this != WHOLE && this != NAME;
    }

    /// The feature as one number.
    long hash(String text, int from, int to) {
        return Hashes.of(number, text, from, to);
    }

    long hash(String text) {
        return hash(text, 0, text.length());
    }

    /// The same for both orders.
    static long pair(long one, long other) {
        return Hashes.spread(Math.min(one, other) * 31 + Math.max(one, other));
    }
}
