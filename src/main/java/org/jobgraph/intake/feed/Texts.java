package org.jobgraph.intake.feed;

import org.jspecify.annotations.Nullable;

/// Blank and absent text are one thing to the feeds.
public final class Texts {

    private static final int SHOWN = 80;

    private Texts() {
    }

    /// The text without the space around it; null for null and blank text.
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /// The text itself when it is short, else its beginning; for reports.
    public static String shortened(@Nullable String text) {
        var shown = String.valueOf(text).replaceAll("\\s+", " ");
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…";
    }
}
