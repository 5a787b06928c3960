package org.jobgraph.intake.feed;

import org.jspecify.annotations.Nullable;

/// A place of work as published: the text a reader sees and, where the source has them, the parts of its address.
public record PublishedPlace(String text, @Nullable String locality, @Nullable String region, @Nullable String country) {

    public static PublishedPlace of(String text) {
        return new PublishedPlace(text, null, null, null);
    }
}
