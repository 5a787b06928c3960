package org.jobgraph.intake.feed.recruitee;

import java.util.regex.Pattern;

import org.jobgraph.intake.feed.Texts;
import org.jspecify.annotations.Nullable;

/// Points in time as careers sites write them: `2024-03-01 09:00:00 UTC`, elsewhere ISO 8601.
final class RecruiteeTime {

    private static final Pattern SPACED = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?) ?(UTC|GMT|Z|([+-]\\d{2}):?(\\d{2}))");

    private RecruiteeTime() {
    }

    /// The time in ISO 8601 where its zone is stated, else the text as it is: no zone is made up.
    static @Nullable String iso(@Nullable String published) {
        var text = Texts.orNull(published);
        var spaced = text == null ? null : SPACED.matcher(text);
        if (spaced == null || !spaced.matches()) {
            return text;
        }
        var offset = spaced.group(4) == null ? "Z" : spaced.group(4) + ":" + spaced.group(5);
        return spaced.group(1) + "T" + spaced.group(2) + offset;
    }
}
