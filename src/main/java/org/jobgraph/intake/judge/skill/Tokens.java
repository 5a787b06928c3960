package org.jobgraph.intake.judge.skill;

import java.util.Arrays;

import org.jobgraph.intake.judge.lexicon.Hashes;

/// The words of a text by their hashes and where they stand. `C++`, `C#`, `.NET` and `Node.js` are words; hyphens and slashes
/// part them.
final class Tokens {

    private final char[] text;
    int size;
    long[] hashes;
    int[] starts;
    int[] ends;

    private Tokens(char[] text) {
        this.text = text;
        var most = Math.max(8, text.length / 5);
        this.hashes = new long[most];
        this.starts = new int[most];
        this.ends = new int[most];
    }

    static Tokens of(String text) {
        var tokens = new Tokens(text.toCharArray());
        for (var at = 0; at < tokens.text.length;) {
            at = tokens.isStart(at) ? tokens.take(at) : at + 1;
        }
        return tokens;
    }

    private int take(int from) {
        var hash = Hashes.begin(0);
        var to = from;
        do {
            hash = Hashes.add(hash, text[to++]);
        } while (to < text.length && isInside(to));
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        hashes[size] = Hashes.spread(hash);
        starts[size] = from;
        ends[size++] = to;
        return to;
    }

    private boolean isStart(int at) {
        var c = text[at];
        return isWord(c)
                || (c == '.' && at + 1 < text.length && text[at + 1] == 'N'
                        && (at == 0 || !isWord(text[at - 1])));
    }

    private boolean isInside(int at) {
        var c = text[at];
        return isWord(c) || c == '+' || c == '#'
                || (c == '.' && at + 1 < text.length && isWord(text[at + 1]));
    }

    private static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /// A token as it is written; empty before the first and after the last.
    String word(int token) {
        return token < 0 || token >= size ? "" : new String(text, starts[token], ends[token] - starts[token]);
    }

    /// Whether one space alone stands between a token and the next.
    boolean isJoined(int token) {
        return token >= 0 && token + 1 < size && ends[token] + 1 == starts[token + 1] && text[ends[token]] == ' ';
    }

    /// The character before a token, a space at the beginning.
    char before(int token) {
        return starts[token] == 0 ? ' ' : text[starts[token] - 1];
    }

    /// The character after a token, a space at the end.
    char after(int token) {
        return ends[token] == text.length ? ' ' : text[ends[token]];
    }

    /// Whether a token goes on a sentence: one space after a word in small letters.
    boolean isWithinSentence(int token) {
        return isJoined(token - 1) && Character.isLowerCase(text[starts[token - 1]]);
    }
}
