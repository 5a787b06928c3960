package org.jobgraph.replica;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// Which server is to answer.
///
/// @param trouble of the replica; null when it has none
/// @param lag of the replica; null when it is unknown
record Verdict(Server server, @Nullable Trouble trouble, @Nullable Duration lag) {
}
