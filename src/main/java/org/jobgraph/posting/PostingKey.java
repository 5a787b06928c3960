package org.jobgraph.posting;

import org.jobgraph.graphql.NodeId;

/// What identifies a posting: the source, the board there and the board's own id. It outlives the database.
record PostingKey(String source, String board, String externalId) {

    private static final String SEPARATOR = "\u001f";

    /// @param key of a node's id
    /// @throws IllegalArgumentException when it is of no posting
    static PostingKey of(String key) {
        var parts = key.split(SEPARATOR, -1);
        if (parts.length != 3 || key.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("three parts expected");
        }
        return new PostingKey(parts[0], parts[1], parts[2]);
    }

    String id() {
        return NodeId.of("JobPosting", String.join(SEPARATOR, source, board, externalId));
    }
}
