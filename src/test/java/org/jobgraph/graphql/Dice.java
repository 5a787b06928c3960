package org.jobgraph.graphql;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/// Random choices that a seed repeats.
record Dice(SplittableRandom random) {

    /// Dice of their own, so that one operation's throws do not shift the next one's.
    Dice split() {
        return new Dice(random.split());
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    void shuffle(List<?> list) {
        Collections.shuffle(list, random);
    }
}
