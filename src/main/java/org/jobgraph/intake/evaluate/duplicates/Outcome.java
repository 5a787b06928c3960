package org.jobgraph.intake.evaluate.duplicates;

import org.jobgraph.intake.cluster.Evidence;
import org.jobgraph.intake.cluster.Verdict;

/// A labelled pair and what clustering says of it.
record Outcome(Row.Pair pair, Verdict verdict) {

    boolean isSame() {
        return verdict instanceof Verdict.Same;
    }

    boolean isRepost() {
        return verdict instanceof Verdict.Repost;
    }

    boolean isMiss() {
        return isSame() != (pair.label() == Label.SAME);
    }

    /// A line for people.
    String line() {
        return "line %d (%s): labelled %s, found %s: \"%s\" and \"%s\"".formatted(pair.line(), pair.trap(), pair.label(),
                found(),
                pair.one().title(), pair.other().title());
    }

    private String found() {
        return switch (verdict) {
            case Verdict.Same(var evidence, var confidence) ->
                "SAME (" + confidence + ": " + String.join(", ", evidence.stream().map(Evidence::detail).toList()) + ")";
            case Verdict.Repost(var evidence) ->
                "REPOST (" + String.join(", ", evidence.stream().map(Evidence::detail).toList()) + ")";
            case Verdict.Vetoed vetoed -> "DIFFERENT (" + vetoed.veto() + ": " + vetoed.detail() + ")";
            case Verdict.Unlike unlike -> "DIFFERENT (" + unlike.detail() + ")";
            case Verdict.NeedsText() -> throw new IllegalStateException("labelled postings have their text at hand");
        };
    }
}
