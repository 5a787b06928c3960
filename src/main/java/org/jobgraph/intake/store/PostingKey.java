package org.jobgraph.intake.store;

/// What a posting is known by within its source.
record PostingKey(String board, String externalId) {
}
