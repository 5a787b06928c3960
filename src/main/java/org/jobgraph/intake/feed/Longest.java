package org.jobgraph.intake.feed;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/// How long the values may be that postings are found by. The database's indexes take some 2,700 bytes for source, board and
/// id together, and refuse a whole batch for one that is longer; nothing real comes near.
final class Longest {

    private static final int ID = 1000;
    private static final int NAME = 500;
    private static final int TITLE = 2000;
    private static final int ADDRESS = 8000;

    /// Of a `char` in UTF-8, at most.
    private static final int BYTES_A_CHARACTER = 3;

    private Longest() {
    }

    /// The first value that is too long, in words; null when none is.
    static @Nullable String fault(Published published) {
        return first(over("id", published.externalId(), ID), over("board", published.board(), NAME),
                over("company", published.company(), NAME), over("requisition", published.requisitionId(), ID),
                over("title", published.title(), TITLE), over("url", published.url(), ADDRESS),
                over("apply url", published.applyUrl(), ADDRESS));
    }

    private static @Nullable String first(@Nullable String... faults) {
        for (var fault : faults) {
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String over(String name, @Nullable String value, int bytes) {
        if (value == null || value.length() <= bytes / BYTES_A_CHARACTER) {
            return null;
        }
        var length = value.getBytes(StandardCharsets.UTF_8).length;
        return length <= bytes
                ? null
                : "%s: at most %d bytes expected, found %d: %s".formatted(name, bytes, length, Texts.shortened(value));
    }
}
