package org.jobgraph.intake.cluster;

import java.util.Arrays;
import java.util.function.LongPredicate;

import org.jspecify.annotations.Nullable;

/// What a posting says.
public final class Said {

    private final Lines lines;
    private final Employer employer;
    private final Wording own;
    private @Nullable Wording whole;

    private Said(Lines lines, LongPredicate isBoilerplate, Employer employer) {
        this.lines = lines;
        this.employer = employer;
        this.own = Wording.of(lines, isBoilerplate, employer);
        this.whole = Arrays.stream(lines.lines()).anyMatch(isBoilerplate) ? null : own;
    }

    /// @param isBoilerplate of the hash of a line
    public static Said of(Lines lines, LongPredicate isBoilerplate, Employer employer) {
        return new Said(lines, isBoilerplate, employer);
    }

    /// How many words it has, eight bytes each in several places.
    public int size() {
        return lines.size();
    }

    /// Without what its board says in many postings.
    Wording own() {
        return own;
    }

    /// All of it.
    Wording whole() {
        var made = whole;
        if (made == null) {
            made = Wording.of(lines, line -> false, employer);
            whole = made;
        }
        return made;
    }
}
