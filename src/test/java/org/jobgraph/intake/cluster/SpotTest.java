package org.jobgraph.intake.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places that texts name.
class SpotTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kansas City, MO|Kansas City, KS|APART", "Kansas City, MO|Kansas City, Missouri, United States|MEET",
            "US - Kansas City MO|Kansas City, MO|MEET", "Oklahoma City, OK|Tulsa, OK|APART",
            "Mexico City, Mexico|Guadalajara, Mexico|APART", "Iowa City, IA|Des Moines, IA|APART",
            "Jersey City, NJ|Newark, NJ|APART", "New York City, NY|NYC|MEET", "New York City|Manhattan, NY|MEET",
            "Mexico City|Mexico|MEET"})
    void city_ofTheNameOfAStateOrCountry_isACity(String one, String other, Whereabouts.Relation relation) {
        assertEquals(relation, where(one).relation(where(other)));
    }

    private static Whereabouts where(String text) {
        return Whereabouts.read(List.of(text), false, List.of());
    }
}
