package org.jobgraph.intake.schedule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The places of a process for sources that are read at the same time. Half of them are for sources that could be read whole the
/// last time: however many hang until their time is over, at each of their turns, the others are read.
final class Places {

    private final int all;
    private final int mostTroubled;
    private final Set<String> troubled = new HashSet<>();
    private int taken;
    private int takenByTroubled;

    /// @param all how many; of a single one nothing is kept
    Places(int all) {
        this.all = all;
        this.mostTroubled = all - all / 2;
    }

    synchronized int free() {
        return Math.max(0, all - taken);
    }

    /// How many of the free ones [#troubled] may have.
    synchronized int freeForTroubled() {
        return Math.clamp(mostTroubled - (long) takenByTroubled, 0, free());
    }

    /// The sources that this process could not read whole the last time.
    synchronized List<String> troubled() {
        return List.copyOf(troubled);
    }

    /// Takes a place, whether or not one is free: that is asked before.
    synchronized Place take(String source) {
        var place = new Place(source, troubled.contains(source));
        taken++;
        takenByTroubled += place.isTroubled ? 1 : 0;
        return place;
    }

    synchronized void leave(Place place) {
        taken--;
        takenByTroubled -= place.isTroubled ? 1 : 0;
    }

    /// Notes how it went.
    ///
    /// @param complete whether the source was read whole
    synchronized void note(String source, boolean complete) {
        if (complete) {
            troubled.remove(source);
        } else {
            troubled.add(source);
        }
    }

    /// A place that is taken.
    ///
    /// @param isTroubled whether its source was when it took it
    record Place(String source, boolean isTroubled) {
    }
}
