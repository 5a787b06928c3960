package org.jobgraph.intake.feed;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Amounts that formats write as text but mean as numbers.
public final class PlainAmount {

    /// Three digits behind the point may be thousands (`60.000`): such text is for people, not for us.
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(?:\\.\\d{1,2})?");

    private PlainAmount() {
    }

    /// The amount, or null when the text is absent or not plainly a number.
    public static @Nullable BigDecimal of(@Nullable String text) {
        return text == null || !PLAIN.matcher(text.strip()).matches() ? null : new BigDecimal(text.strip());
    }
}
