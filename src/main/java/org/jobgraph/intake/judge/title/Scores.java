package org.jobgraph.intake.judge.title;

import java.util.Arrays;
import java.util.List;

/// Adds up what the words of one title say for each occupation.
final class Scores {

    /// What of a word is known when only its beginning is.
    private static final double OF_STEM = 0.5;

    /// How much the sum of its minor group counts beside an occupation's own.
    private static final float OF_GROUP = 0.2f;

    private final FeatureTable features;
    private final float[] scores;
    private final float[] byKind = new float[Feature.KINDS];
    private final FeatureTable groups;
    private final int[] groupOf;
    private final float[] groupScores;
    private long[] taken = new long[128];
    private int size;
    private int words;
    private double known;

    Scores(FeatureTable features, float[] prior, FeatureTable groups, int[] groupOf) {
        this.features = features;
        this.scores = prior.clone();
        this.groups = groups;
        this.groupOf = groupOf;
        this.groupScores = new float[groups.classes()];
    }

    void add(List<String> title, float weight) {
        size = 0;
        Features.ofTitle(title, (kind, hash) -> add(kind, hash, weight));
    }

    private void add(Feature kind, long hash, float weight) {
        for (var i = 0; i < size; i++) {
            if (taken[i] == hash) {
                return;
            }
        }
        if (size == taken.length) {
            taken = Arrays.copyOf(taken, 2 * size);
        }
        taken[size++] = hash;
        var id = features.find(hash);
        if (weight == 1) {
            cover(kind, id >= 0);
        }
        if (id >= 0) {
            byKind[kind.number] += weight;
            features.add(id, weight, scores);
            groups.add(id, weight, groupScores);
        }
    }

    private void cover(Feature kind, boolean isKnown) {
        if (kind == Feature.WORD) {
            words++;
            known += isKnown ? 1 - OF_STEM : 0;
        } else if (kind == Feature.STEM) {
            known += isKnown ? OF_STEM : 0;
        }
    }

    /// The sums, by occupation.
    float[] finish() {
        features.addLacking(scores, byKind);
        groups.addLacking(groupScores, byKind);
        for (var i = 0; i < scores.length; i++) {
            scores[i] += OF_GROUP * groupScores[groupOf[i]];
        }
        return scores;
    }

    boolean knowsAny() {
        return known > 0;
    }

    /// The share of the title's words that titles of the index have.
    double coverage() {
        return words == 0 ? 0 : known / words;
    }
}
