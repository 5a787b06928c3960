package org.jobgraph.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Map<String, Integer> table = new HashMap<>(Map.of("a", 1));
    private final List<Set<String>> asked = new ArrayList<>();
    private long served = 1;
    private long seen = 1;
    private final Remembered<String, Integer> remembered = new Remembered<>(keys -> {
        asked.add(keys);
        return table;
    }, _ -> 1, 100, () -> served, () -> seen);

    @Test
    void answers_ofTheSameVersion_areAskedForOnce() {
        assertNull(remembered.atHand("a"));
        assertEquals(1, remembered.load(Set.of("a")).get("a"));
        assertEquals(Optional.of(1), remembered.atHand("a"));
    }

    @Test
    void absence_isRememberedToo() {
        remembered.load(Set.of("nothing"));
        assertEquals(Optional.empty(), remembered.atHand("nothing"));
    }

    @Test
    void newVersion_forgetsEverything() {
        remembered.load(Set.of("a"));
        served = 2;
        assertNull(remembered.atHand("a"));
        seen = 2;
        table.put("a", 2);
        remembered.load(Set.of("a"));
        assertEquals(Optional.of(2), remembered.atHand("a"));
    }

    @Test
    void requestOfAnOlderSnapshot_leavesNothingBehind() {
        served = 2;
        remembered.load(Set.of("a"));
        assertNull(remembered.atHand("a"));
    }

    @Test
    void requestOfANewerSnapshotThanIsServed_leavesNothingBehind() {
        seen = 2;
        remembered.load(Set.of("a"));
        assertNull(remembered.atHand("a"));
        served = 2;
        assertNull(remembered.atHand("a"));
    }
}
