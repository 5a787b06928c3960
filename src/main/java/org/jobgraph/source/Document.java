package org.jobgraph.source;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// One publication or file that something was read in.
record Document(Integer id, String key, Source source, String title, @Nullable String url, @Nullable Instant retrievedAt,
        @Nullable LocalDate asOf) {
}
