package org.jobgraph.graphql;

import io.vertx.core.buffer.Buffer;

/// What goes back over HTTP.
///
/// @param body JSON in UTF-8
record Reply(int status, String mediaType, Buffer body) {
}
