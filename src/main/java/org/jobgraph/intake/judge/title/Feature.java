package org.jobgraph.intake.judge.title;

/// What of a title tells its occupation. How much each counts and how strongly rare ones are smoothed was chosen on O*NET's
/// own titles, see `src/docs/titles.md`.
enum Feature {
    /// The whole of it; looked up, not weighed.
    WHOLE(0, 0),
    WORD(1, 60),
    /// Two words, whatever stands between them and whichever comes first.
    PAIR(0.5, 120),
    LAST_WORD(0.6, 30), FIRST_WORD(0.3, 30),
    /// Five letters that a word begins with: "engineer" and "engineering".
    STEM(0.8, 60),
    /// Three letters in a row: "techncian".
    LETTERS(0.1, 180);

    static final int KINDS = values().length;

    final double weight;
    final double smoothing;

    Feature(double weight, double smoothing) {
        this.weight = weight;
        this.smoothing = smoothing;
    }

    /// The feature as one number. Two of 200,000 features share one once in a billion indexes.
    long hash(String text, int from, int to) {
        var hash = spread(0xcbf29ce484222325L + ordinal());
        for (var i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return spread(hash);
    }

    long hash(String text) {
        return hash(text, 0, text.length());
    }

    /// The same for both orders.
    static long pair(long one, long other) {
        return spread(Math.min(one, other) * 31 + Math.max(one, other));
    }

    /// The finish of SplitMix64: near numbers come out far apart.
    private static long spread(long hash) {
        var mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
