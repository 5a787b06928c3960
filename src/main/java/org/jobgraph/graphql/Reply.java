package org.jobgraph.graphql;

import java.util.Map;

/// What goes back over HTTP.
record Reply(int status, String mediaType, Map<String, Object> body) {
}
