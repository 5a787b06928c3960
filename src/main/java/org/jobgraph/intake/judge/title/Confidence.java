package org.jobgraph.intake.judge.title;

import org.jspecify.annotations.Nullable;

/// From scores to how often such a guess is right. The figures here were chosen on reported titles held out of the index;
/// `evaluate titles` prints what they promise beside what came true, and `src/docs/titles.md` has the table.
final class Confidence {

    /// The features of a title overlap, so that scores promise too much: they are divided by this.
    private static final double TEMPERATURE = 4;

    /// What it adds to an occupation's score that the very title is known of it, and each time more.
    private static final double KNOWN = 12;
    private static final double KNOWN_MORE = 2.4;

    /// Shares as the scores promise them, and the shares that were right; straight lines between.
    private static final double[] PROMISED = {0, 0.003, 0.015, 0.03, 0.06, 0.115, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.92, 1};
    private static final double[] RIGHT = {0, 0.016, 0.035, 0.065, 0.115, 0.205, 0.34, 0.495, 0.6, 0.64, 0.68, 0.77, 0.81, 0.84,
            0.915};

    private Confidence() {
    }

    /// @param known how often the very title is known of each occupation; null when it is known of none
    /// @param coverage the share of the title's words that are known at all
    static double[] of(float[] scores, float @Nullable [] known, double coverage) {
        var raised = scores.clone();
        for (var i = 0; known != null && i < raised.length; i++) {
            raised[i] += known[i] > 0 ? (float) (KNOWN + KNOWN_MORE * Math.log(known[i])) : 0;
        }
        var confidences = shares(raised);
        for (var i = 0; i < confidences.length; i++) {
            confidences[i] = right(confidences[i] * (known == null ? coverage : 1));
        }
        return confidences;
    }

    private static double right(double promised) {
        var i = 1;
        while (promised > PROMISED[i] && i < PROMISED.length - 1) {
            i++;
        }
        var along = (promised - PROMISED[i - 1]) / (PROMISED[i] - PROMISED[i - 1]);
        return RIGHT[i - 1] + along * (RIGHT[i] - RIGHT[i - 1]);
    }

    private static double[] shares(float[] scores) {
        var most = Float.NEGATIVE_INFINITY;
        for (var score : scores) {
            most = Math.max(most, score);
        }
        var shares = new double[scores.length];
        var sum = 0.0;
        for (var i = 0; i < shares.length; i++) {
            shares[i] = Math.exp((scores[i] - most) / TEMPERATURE);
            sum += shares[i];
        }
        for (var i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
