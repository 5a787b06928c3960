package org.jobgraph.reference.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// Header text as it is compared: editions of one publication differ in case, spaces, underscores and dashes.
public final class HeaderText {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0_\\-\\u2010-\\u2015\\u2212]+");

    private HeaderText() {
    }

    /// Lower case, with every run of spaces, underscores, hyphens and dashes as one space: `LOC_QUOTIENT` and
    /// `loc quotient` become the same.
    public static String fold(String header) {
        return SEPARATORS.matcher(header.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
