package org.jobgraph.graphql;

import org.jobgraph.snapshot.DataVersion;
import org.jspecify.annotations.Nullable;

/// An answer and the one version of the data that all of it is of; null when that is not certain.
record Dated(Answer answer, @Nullable DataVersion version) {
}
