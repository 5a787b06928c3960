package org.jobgraph.intake.cluster;

/// 64 bits that stand for words, lines and texts. The finaliser is that of SplitMix64 (Steele, Lea, Flood 2014).
public final class Hash {

    /// Of nothing.
    public static final long EMPTY = 0x9E3779B97F4A7C15L;

    private static final long PRIME = 0x100000001B3L;

    private Hash() {
    }

    /// Of a text as it stands.
    public static long of(String text) {
        var hash = EMPTY;
        for (var i = 0; i < text.length(); i++) {
            hash = step(hash, text.charAt(i));
        }
        return mix(hash);
    }

    /// Of several texts in their order.
    public static long of(String... texts) {
        var hash = EMPTY;
        for (var text : texts) {
            hash = then(hash, of(text));
        }
        return hash;
    }

    /// What precedes, and one thing more.
    public static long then(long before, long next) {
        return mix(before * PRIME + next);
    }

    static long step(long hash, char next) {
        return (hash ^ next) * PRIME;
    }

    static long mix(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
