package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.function.LongPredicate;

/// A text as lines of words, each word and line a hash: case, punctuation and space make no difference.
public final class Lines {

    private final long[] words;
    private final int[] ends;
    private final long[] lines;
    private final int characters;
    private final long text;

    private Lines(Reading reading) {
        this.words = Arrays.copyOf(reading.words, reading.wordCount);
        this.ends = Arrays.copyOf(reading.ends, reading.lineCount);
        this.lines = Arrays.copyOf(reading.lines, reading.lineCount);
        this.characters = reading.characters;
        this.text = reading.text;
    }

    /// Reads a text without markup.
    public static Lines of(String text) {
        return new Lines(new Reading(text));
    }

    /// Hash of the whole text.
    public long text() {
        return text;
    }

    /// Letters and digits in all.
    public int characters() {
        return characters;
    }

    /// Hash of each line that has a word, in their order.
    public long[] lines() {
        return lines.clone();
    }

    /// How many words there are.
    int size() {
        return words.length;
    }

    /// The first words, at most so many.
    long[] first(int most) {
        return Arrays.copyOf(words, Math.min(most, words.length));
    }

    /// The words of the lines that `own` lets through.
    long[] words(LongPredicate own) {
        var kept = new long[words.length];
        var count = 0;
        var start = 0;
        for (var line = 0; line < lines.length; line++) {
            if (own.test(lines[line])) {
                var length = ends[line] - start;
                System.arraycopy(words, start, kept, count, length);
                count += length;
            }
            start = ends[line];
        }
        return Arrays.copyOf(kept, count);
    }

    /// One pass over the characters: texts are what the time of clustering goes into.
    private static final class Reading {

        private long[] words = new long[256];
        private int[] ends = new int[32];
        private long[] lines = new long[32];
        private int wordCount;
        private int lineCount;
        private int characters;
        private long text = Hash.EMPTY;
        private long line = Hash.EMPTY;
        private int lineStart;

        Reading(String source) {
            var word = Hash.EMPTY;
            var inWord = false;
            for (var i = 0; i < source.length(); i++) {
                var c = lower(source.charAt(i));
                if (c != 0) {
                    word = Hash.step(word, c);
                    inWord = true;
                    characters++;
                    continue;
                }
                if (inWord) {
                    word(word);
                    word = Hash.EMPTY;
                    inWord = false;
                }
                if (source.charAt(i) == '\n') {
                    line();
                }
            }
            if (inWord) {
                word(word);
            }
            line();
        }

        /// 0 for what is in no word.
        private static char lower(char c) {
            if (c < 128) {
                if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '#') {
                    return c;
                }
                return c >= 'A' && c <= 'Z' ? (char) (c + 32) : 0;
            }
            return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }

        private void word(long raw) {
            var hash = Hash.mix(raw);
            if (wordCount == words.length) {
                words = Arrays.copyOf(words, wordCount * 2);
            }
            words[wordCount++] = hash;
            line = Hash.then(line, hash);
            text = Hash.then(text, hash);
        }

        private void line() {
            if (wordCount > lineStart) {
                if (lineCount == lines.length) {
                    lines = Arrays.copyOf(lines, lineCount * 2);
                    ends = Arrays.copyOf(ends, lineCount * 2);
                }
                lines[lineCount] = line;
                ends[lineCount++] = wordCount;
                lineStart = wordCount;
            }
            line = Hash.EMPTY;
        }
    }
}
