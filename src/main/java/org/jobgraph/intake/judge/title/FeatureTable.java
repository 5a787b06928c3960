package org.jobgraph.intake.judge.title;

import java.util.Arrays;

import org.jobgraph.intake.judge.lexicon.HashIds;

/// Which occupations have a feature and how strongly it speaks for them, in plain arrays: some eight bytes a pair.
final class FeatureTable {

    private final HashIds ids;
    private final int[] starts;
    private final short[] occupations;
    private final float[] values;

    /// What a feature says of an occupation that lacks it, by kind and occupation.
    private final float[][] lacking;

    private FeatureTable(Builder built) {
        this.ids = built.ids;
        this.starts = built.starts;
        this.occupations = built.occupations;
        this.values = built.values;
        this.lacking = built.lacking;
    }

    /// The number of a feature; -1 when no title has it.
    int find(long hash) {
        return ids.find(hash);
    }

    /// The occupations that have a feature.
    short[] occupations(int id) {
        return Arrays.copyOfRange(occupations, starts[id], starts[id + 1]);
    }

    /// How often an occupation of [#occupations] has a feature that is looked up, not weighed.
    float[] values(int id) {
        return Arrays.copyOfRange(values, starts[id], starts[id + 1]);
    }

    /// How many occupations have a feature.
    int count(int id) {
        return starts[id + 1] - starts[id];
    }

    /// How many occupations there are, with features or without.
    int classes() {
        return lacking[0].length;
    }

    /// Adds what a feature says of those that have it.
    void add(int id, float weight, float[] scores) {
        for (var at = starts[id]; at < starts[id + 1]; at++) {
            scores[occupations[at]] += weight * values[at];
        }
    }

    /// Adds what the features that were added say of those that lack them.
    ///
    /// @param byKind how many features of each kind were added
    void addLacking(float[] scores, float[] byKind) {
        for (var kind = 0; kind < byKind.length; kind++) {
            if (byKind[kind] > 0) {
                var of = lacking[kind];
                for (var i = 0; i < scores.length; i++) {
                    scores[i] += byKind[kind] * of[i];
                }
            }
        }
    }

    /// Takes counts in the order of features, then of occupations.
    static final class Builder {

        private static final Feature[] KINDS = Feature.values();

        private final HashIds ids;
        private final byte[] kinds;
        private final int[] starts;
        private final short[] occupations;
        private final float[] values;
        private final float[][] lacking;
        private int size;

        Builder(HashIds ids, byte[] kinds, int occupations, int most) {
            this.ids = ids;
            this.kinds = kinds;
            this.starts = new int[ids.size() + 1];
            this.occupations = new short[most];
            this.values = new float[most];
            this.lacking = new float[KINDS.length][occupations];
        }

        void add(int id, int occupation, float count) {
            occupations[size] = (short) occupation;
            values[size++] = count;
            starts[id + 1] = size;
            lacking[kinds[id]][occupation] += count;
        }

        FeatureTable build() {
            var totals = new double[KINDS.length];
            for (var kind = 0; kind < KINDS.length; kind++) {
                for (var count : lacking[kind]) {
                    totals[kind] += count;
                }
            }
            for (var id = 0; id < ids.size(); id++) {
                weigh(id, totals[kinds[id]]);
            }
            for (var kind = 0; kind < KINDS.length; kind++) {
                weighLacking(KINDS[kind], lacking[kind]);
            }
            return new FeatureTable(trimmed());
        }

        /// From counts to how much likelier a title of the occupation has the feature than one of any, in logarithms:
        /// naive Bayes with the shares of all occupations as what rare ones are smoothed to.
        private void weigh(int id, double total) {
            var kind = KINDS[kinds[id]];
            if (kind == Feature.WHOLE) {
                return;
            }
            var all = 0.0;
            for (var at = starts[id]; at < starts[id + 1]; at++) {
                all += values[at];
            }
            for (var at = starts[id]; at < starts[id + 1]; at++) {
                values[at] = (float) (kind.weight * Math.log1p(values[at] * total / (kind.smoothing * all)));
            }
        }

        private static void weighLacking(Feature kind, float[] of) {
            for (var i = 0; i < of.length; i++) {
                of[i] = kind.isMissed()
                        ? (float) (kind.weight * Math.log(kind.smoothing / (of[i] + kind.smoothing)))
                        : 0;
            }
        }

        private Builder trimmed() {
            var trimmed = new Builder(ids, kinds, lacking[0].length, size);
            System.arraycopy(starts, 0, trimmed.starts, 0, starts.length);
            System.arraycopy(occupations, 0, trimmed.occupations, 0, size);
            System.arraycopy(values, 0, trimmed.values, 0, size);
            System.arraycopy(lacking, 0, trimmed.lacking, 0, lacking.length);
            return trimmed;
        }
    }
}
