package org.jobgraph.intake.store;

/// Rejections of one reason, or notes of one kind.
///
/// @param example the first of them, in words
record Problem(int count, String example) {

    Problem plus(Problem more) {
        return new Problem(count + more.count, example);
    }
}
