package org.jobgraph.graphql;

import io.vertx.core.buffer.Buffer;

/// What goes back over HTTP.
///
/// @param content JSON in UTF-8
/// @param isGood whether it is the answer to one request, and has no errors: others may get it too
record Reply(int status, String mediaType, Content content, boolean isGood) {

    /// A reply for this client and this moment.
    Reply(int status, String mediaType, Buffer json) {
        this(status, mediaType, Content.of(json), false);
    }
}
