package org.jobgraph.intake.cluster.store;

import java.util.List;

import org.jobgraph.intake.cluster.Evidence;

/// A pair that is one job as far as the two of it show.
///
/// @param a the smaller id of the two postings
/// @param b the larger one
record Found(long a, long b, List<Evidence> evidence, double confidence) {
}
