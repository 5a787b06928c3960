package org.jobgraph.reference.soc;

import java.util.regex.Pattern;

/// Titles of occupations without the footnote marks that crosswalks hang on them: `(#)` a code that was split, `(##)` a
/// code that was joined from several, `*` in older editions.
final class SocTitle {

    private static final Pattern MARK = Pattern.compile("\\s*(\\(#+\\)|\\(\\*+\\)|\\*+)$");

    private SocTitle() {
    }

    /// "Web Developers (#)" → "Web Developers".
    static String plain(String title) {
        return MARK.matcher(title).replaceFirst("");
    }

    /// Whether [#plain] takes something off.
    static boolean marked(String title) {
        return MARK.matcher(title).find();
    }
}
