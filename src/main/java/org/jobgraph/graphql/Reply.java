package org.jobgraph.graphql;

/// What goes back over HTTP.
///
/// @param body one answer, or the list of a batch's answers
record Reply(int status, String mediaType, Object body) {
}
