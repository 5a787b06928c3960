package org.jobgraph.intake.judge;

import org.jspecify.annotations.Nullable;

/// Counts letters by script: some scripts tell the language by themselves.
final class Scripts {

    private int all;
    private int kana;
    private int han;
    private int hangul;
    private int cyrillic;
    private int ukrainian;
    private int russian;
    private int greek;
    private int hebrew;
    private int arabic;
    private int persian;
    private int thai;

    void add(char c) {
        all++;
        if (c < 0x370) {
            return;
        }
        switch (Character.UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA -> kana++;
            case HAN -> han++;
            case HANGUL -> hangul++;
            case GREEK -> greek++;
            case HEBREW -> hebrew++;
            case ARABIC -> {
                arabic++;
                persian += "پچژگ".indexOf(c) >= 0 ? 1 : 0;
            }
            case THAI -> thai++;
            case CYRILLIC -> {
                cyrillic++;
                ukrainian += "іїєґІЇЄҐ".indexOf(c) >= 0 ? 1 : 0;
                russian += "ыэЫЭ".indexOf(c) >= 0 ? 1 : 0;
            }
            default -> {
                // Latin beyond its first blocks, and what no language of a job board is written in.
            }
        }
    }

    /// The language that its letters tell; empty when they tell a script of several languages; null for Latin ones. Names of
    /// technologies are Latin in every language, so three letters in ten tell.
    @Nullable
    String language() {
        var enough = all * 3 / 10;
        if (all == 0 || kana + han > enough) {
            return all == 0 ? "" : kana * 20 > all ? "ja" : "zh";
        }
        if (hangul > enough) {
            return "ko";
        }
        if (cyrillic > enough) {
            return ukrainian * 50 > cyrillic ? "uk" : russian * 100 > cyrillic ? "ru" : "";
        }
        return greek > enough
                ? "el"
                : hebrew > enough ? "he" : arabic > enough ? (persian * 100 > arabic ? "" : "ar") : thai > enough ? "th" : null;
    }
}
