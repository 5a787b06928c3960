package org.jobgraph.source;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// What is known of a document before it is read.
///
/// @param key    stable name, e.g. `oews:national_M2024_dl`
/// @param url    the page it comes from
/// @param asOf   the date its figures are of
/// @param sha256 of the file, lower-case hexadecimal; null for what is no file
public record DocumentFacts(String key, Publisher publisher, String title, @Nullable String url,
        @Nullable LocalDate asOf, @Nullable String sha256) {
}
