package org.jobgraph.intake.judge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text reduced to what two spellings of the same have in common.
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern DOTS = Pattern.compile("[.'’`]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Words() {
    }

    /// Only its letters, as they are.
    static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }

    /// Lower case, without accents, dots and apostrophes, words one space apart: `São Paulo` and `sao  paulo`, `D.C.` and
    /// `DC`, `Back-End` and `back end` are one.
    static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORD.matcher(DOTS.matcher(bare).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
