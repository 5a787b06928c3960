package org.jobgraph.intake.feed;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// An absent list and an absent item are nothing to the feeds.
public final class Lists {

    private Lists() {
    }

    /// The items that are there, of a list that may itself be absent.
    public static <T> List<T> present(@Nullable List<@Nullable T> items) {
        return items == null ? List.of() : items.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }
}
