package org.jobgraph.intake.judge;

import java.util.regex.Pattern;

/// The words of sources for one of a few things, however they put them together.
final class Words {

    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Words() {
    }

    /// Only its letters, as they are.
    static String letters(String text) {
        return NOT_LETTERS.matcher(text).replaceAll("");
    }
}
