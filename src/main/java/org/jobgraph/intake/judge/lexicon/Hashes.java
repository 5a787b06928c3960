package org.jobgraph.intake.judge.lexicon;

/// Hashes of 64 bits: two of a hundred thousand words share one once in billions of vocabularies, so nobody looks again.
public final class Hashes {

    private Hashes() {
    }

    /// The hash of a part of a text (FNV-1a, finished by [#spread]).
    ///
    /// @param seed what keeps hashes of different kinds apart
    public static long of(int seed, CharSequence text, int from, int to) {
        var hash = begin(seed);
        for (var i = from; i < to; i++) {
            hash = add(hash, text.charAt(i));
        }
        return spread(hash);
    }

    /// Begins a hash that is made on the way: characters are added, then it is finished by [#spread].
    public static long begin(int seed) {
        return spread(0xcbf29ce484222325L + seed);
    }

    public static long add(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    /// The finish of SplitMix64: near numbers come out far apart.
    public static long spread(long hash) {
        var mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
