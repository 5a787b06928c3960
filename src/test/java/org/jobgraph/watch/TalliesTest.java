package org.jobgraph.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

class TalliesTest {

    private final Tallies tallies = new Tallies(new SimpleMeterRegistry());

    @Test
    void names_asManyAsClientsMakeUp_shareOneTallyInTheEnd() {
        var page = tallies.of("CityPage");
        for (var i = 0; i < 2 * Tallies.NAMES; i++) {
            tallies.of("MadeUp" + i);
        }
        assertEquals("other", tallies.of("OneMore").operation());
        assertSame(page, tallies.of("CityPage"));
    }

    @Test
    void name_ofManyCharacters_isNotTakenIn() {
        assertEquals("other", tallies.of("Long".repeat(50)).operation());
    }

    @Test
    void operation_withoutName_isAnonymous() {
        assertEquals("anonymous", tallies.of(null).operation());
    }
}
