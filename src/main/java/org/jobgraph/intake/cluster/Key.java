package org.jobgraph.intake.cluster;

import java.util.Comparator;

/// What a posting is known by in any database: its source, the board there and its id on it.
public record Key(String source, String board, String externalId) implements Comparable<Key> {

    private static final String SEPARATOR = "\u001f";

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::source).thenComparing(Key::board)
            .thenComparing(Key::externalId);

    /// @param text as [#text] makes it
    /// @throws IllegalArgumentException when it is of no posting: PostgreSQL takes a NUL in no text
    public static Key of(String text) {
        var parts = text.split(SEPARATOR, -1);
        if (parts.length != 3 || text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("three parts expected");
        }
        return new Key(parts[0], parts[1], parts[2]);
    }

    /// As decisions about duplicates keep it.
    public String text() {
        return String.join(SEPARATOR, source, board, externalId);
    }

    /// Whether it stands on the same board.
    boolean isBesides(Key other) {
        return source.equals(other.source) && board.equals(other.board);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
