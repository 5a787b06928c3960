package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// What a posting says in its own words: its text without the lines that its board puts into many postings, without its
/// employer's name, and without words that say nothing, as shingles of three words each.
public final class Wording {

    /// Shingles of three words, as the measured methods of near-duplicate detection of postings have them.
    private static final int WORDS = 3;

    /// An agency writes "our client" where the employer writes its name.
    private static final long[] NOTHING = {word("a"), word("an"), word("the"), word("our"), word("client"), word("s")};

    /// How far a byte counts.
    private static final int LANE = 255;
    private static final long[] LANES = lanes();

    private final long[] words;
    private final long[] shingles;
    private final long simHash;

    private Wording(long[] inOrder) {
        this.shingles = shingles(inOrder);
        this.simHash = simHash(shingles);
        this.words = distinct(inOrder);
    }

    /// @param isBoilerplate of the hash of a line
    public static Wording of(Lines lines, LongPredicate isBoilerplate, Employer employer) {
        return new Wording(words(lines, isBoilerplate, employer));
    }

    /// The smallest of the shingles under each of some orders (MinHash, Broder 1997): two texts have the same one as
    /// probably as their shingles are the same ones. Empty when there are fewer than `least` shingles.
    public static long[] smallest(Lines lines, LongPredicate isBoilerplate, Employer employer, int orders, int least) {
        var words = words(lines, isBoilerplate, employer);
        if (words.length - WORDS + 1 < least) {
            return new long[0];
        }
        var smallest = new long[orders];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (var i = 0; i + WORDS <= words.length; i++) {
            var shingle = shingle(words, i);
            for (var order = 0; order < orders; order++) {
                smallest[order] = Math.min(smallest[order], Hash.mix(shingle + order * Hash.EMPTY));
            }
        }
        return smallest;
    }

    /// How many different shingles it has.
    public int size() {
        return shingles.length;
    }

    /// Whether the word stands in it.
    boolean has(String word) {
        return Arrays.binarySearch(words, word(word)) >= 0;
    }

    /// Bits in which the 64-bit SimHashes (Charikar 2002) differ.
    int distance(Wording other) {
        return Long.bitCount(simHash ^ other.simHash);
    }

    /// Words that both have, of those of the text that has fewer.
    double wordOverlap(Wording other) {
        var fewer = Math.min(words.length, other.words.length);
        return fewer == 0 ? 0 : (double) common(words, other.words) / fewer;
    }

    /// Shingles that both have, of those that either has; 0 when neither has any.
    double likeness(Wording other) {
        var common = common(shingles, other.shingles);
        var all = shingles.length + other.shingles.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /// Shingles that both have, of those of the shorter text: a copy that was cut short has nearly all of them.
    double overlap(Wording other) {
        var fewer = Math.min(shingles.length, other.shingles.length);
        return fewer == 0 ? 0 : (double) common(shingles, other.shingles) / fewer;
    }

    private static int common(long[] these, long[] those) {
        var common = 0;
        for (int i = 0, j = 0; i < these.length && j < those.length;) {
            var order = Long.compare(these[i], those[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static long[] words(Lines lines, LongPredicate isBoilerplate, Employer employer) {
        var words = lines.words(isBoilerplate.negate());
        var names = employer.hashes().stream().mapToLong(Long::longValue).toArray();
        var count = 0;
        for (var word : words) {
            if (!isOneOf(NOTHING, word) && !isOneOf(names, word)) {
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    // So few that a look at each is quicker than a set.
    private static boolean isOneOf(long[] few, long word) {
        for (var one : few) {
            if (one == word) {
                return true;
            }
        }
        return false;
    }

    private static long[] shingles(long[] words) {
        var count = Math.max(0, words.length - WORDS + 1);
        var shingles = new long[count];
        for (var i = 0; i < count; i++) {
            shingles[i] = shingle(words, i);
        }
        return distinct(shingles);
    }

    private static long[] distinct(long[] hashes) {
        var sorted = hashes.clone();
        Arrays.sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private static long shingle(long[] words, int at) {
        return Hash.then(Hash.then(words[at], words[at + 1]), words[at + 2]);
    }

    private static long simHash(long[] shingles) {
        var votes = new int[Long.SIZE];
        for (var from = 0; from < shingles.length; from += LANE) {
            count(shingles, from, Math.min(from + LANE, shingles.length), votes);
        }
        var hash = 0L;
        for (var bit = 0; bit < Long.SIZE; bit++) {
            hash |= 2 * votes[bit] > shingles.length ? 1L << bit : 0;
        }
        return hash;
    }

    /// Counts each bit, eight bits at a time: every byte of a `long` counts one of them.
    private static void count(long[] shingles, int from, int to, int[] votes) {
        for (var first = 0; first < Long.SIZE; first += Byte.SIZE) {
            var lanes = 0L;
            for (var i = from; i < to; i++) {
                lanes += LANES[(int) (shingles[i] >>> first) & 0xFF];
            }
            for (var bit = 0; bit < Byte.SIZE; bit++) {
                votes[first + bit] += (int) (lanes >>> (Byte.SIZE * bit)) & 0xFF;
            }
        }
    }

    /// The bits of a byte, each as the lowest bit of a byte.
    private static long[] lanes() {
        var lanes = new long[1 << Byte.SIZE];
        for (var value = 0; value < lanes.length; value++) {
            for (var bit = 0; bit < Byte.SIZE; bit++) {
                lanes[value] |= (long) (value >>> bit & 1) << (Byte.SIZE * bit);
            }
        }
        return lanes;
    }

    static long word(String word) {
        return Lines.of(word).words(line -> true)[0];
    }
}
