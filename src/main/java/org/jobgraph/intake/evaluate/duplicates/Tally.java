package org.jobgraph.intake.evaluate.duplicates;

import java.util.Locale;

/// What was found of some pairs.
final class Tally {

    private int pairs;
    private int found;
    private int missed;
    private int wrong;
    private int reposts;
    private int repostsFound;

    void add(Outcome outcome) {
        pairs++;
        var same = outcome.pair().label() == Label.SAME;
        if (outcome.isSame()) {
            found += same ? 1 : 0;
            wrong += same ? 0 : 1;
        } else {
            missed += same ? 1 : 0;
        }
        if (outcome.pair().label() == Label.REPOST) {
            reposts++;
            repostsFound += outcome.isRepost() ? 1 : 0;
        }
    }

    int pairs() {
        return pairs;
    }

    /// Of the pairs taken for one job, the share that is; 1 when none was.
    double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    /// Of the pairs that are one job, the share that was found; 1 when none is.
    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    double f1() {
        return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    int falseMerges() {
        return wrong;
    }

    String line(String name) {
        return String.format(Locale.ROOT, "%-28s %6d %6d %6d %6d %6d   %9.3f %6.3f %6.3f%s", name, pairs, found + missed,
                found, missed, wrong, precision(), recall(), f1(),
                reposts == 0 ? "" : "   reposts %d of %d".formatted(repostsFound, reposts));
    }

    static String header() {
        return String.format(Locale.ROOT, "%-28s %6s %6s %6s %6s %6s   %9s %6s %6s", "", "pairs", "same", "found", "missed",
                "wrong", "precision", "recall", "F1");
    }
}
