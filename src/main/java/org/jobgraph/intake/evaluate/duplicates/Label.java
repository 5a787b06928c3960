package org.jobgraph.intake.evaluate.duplicates;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What somebody says that two postings are.
enum Label {
    SAME, DIFFERENT, REPOST;

    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "1", "1.0", "same", "duplicate", "duplicates", "dup",
            "match", "positive", "full", "semantic", "partial");

    private static final Set<String> NO = Set.of("no", "n", "false", "f", "0", "0.0", "different", "distinct", "nonduplicate",
            "notduplicate", "notaduplicate", "nonmatch", "nomatch", "unique", "negative", "notsame", "none");

    private static final Set<String> AGAIN = Set.of("repost", "reposted", "reposting", "temporal");

    /// In any of the words that people label with; null for another one.
    static @Nullable Label of(String written) {
        var plain = written.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        if (YES.contains(plain)) {
            return SAME;
        }
        return NO.contains(plain) ? DIFFERENT : AGAIN.contains(plain) ? REPOST : null;
    }
}
