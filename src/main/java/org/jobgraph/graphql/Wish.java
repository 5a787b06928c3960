package org.jobgraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// One entry of a header such as `Accept`: what a client would take, and how gladly.
///
/// @param value in lower case, without its parameters
/// @param quality from 0, never, to 1
record Wish(String value, double quality) {

    static List<Wish> in(@Nullable String header) {
        return header == null
                ? List.of()
                : Stream.of(header.split(",", -1)).filter(entry -> !entry.isBlank()).map(Wish::read).toList();
    }

    private static Wish read(String entry) {
        var parts = entry.split(";", -1);
        return new Wish(parts[0].trim().toLowerCase(Locale.ROOT), quality(parts));
    }

    private static double quality(String[] parts) {
        for (var part : parts) {
            var trimmed = part.trim();
            if (trimmed.startsWith("q=") || trimmed.startsWith("Q=")) {
                try {
                    return Double.parseDouble(trimmed.substring(2));
                } catch (NumberFormatException _) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
