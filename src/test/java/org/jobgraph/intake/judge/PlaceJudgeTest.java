package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceJudgeTest {

    private final PlaceJudge judge = new PlaceJudge(Places.CITIES);

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            New York, NY                      > 1
            NYC                               > 1
            New York City, New York           > 1
            new york city                     > 1
            New York, NY (HQ)                 > 1
            New York Office                   > 1
            NYC Office - 307 7th Ave          > 1
            USA - New York NY                 > 1
            New York, NY, United States       > 1
            Brooklyn, NY                      > 1
            San Francisco-Hybrid              > 2
            San Francisco, CA - US            > 2
            HQ: San Francisco                 > 2
            SF; NYC                           > 2 1
            SF / NYC                          > 2 1
            San Francisco or Palo Alto, CA    > 2 19
            Washington, D.C.                  > 3
            Seattle, Washington               > 20
            Portland                          > 6
            Portland, ME                      > 7
            Portland (Maine)                  > 7
            Columbus, Ohio                    > 8
            Columbus, IN                      > 9
            Columbus IN                       > 9
            London, UK (hybrid)               > 10
            London, Ontario                   > 11
            London, ON                        > 11
            Ontario, CA                       > 23
            Lehi UT                           > 15
            Weave - Headquarters (Lehi, UT)   > -
            India-Bangalore                   > 16
            Bengaluru, Karnataka              > 16
            Dublin, Ireland                   > 17
            Dublin, CA                        > 18
            Sao Paulo                         > 21
            Winston-Salem, NC                 > 22
            Springfield                       > -
            Springfield, MA                   > 5
            Springfield, Illinois             > -
            Paris, Texas                      > -
            Hammond, LA                       > -
            San Francisco Bay Area            > -
            Remote - US                       > -
            Headquarters                      > -
            Ontario, Canada                   > -
            """)
    void text_ofPlaces_isTheCitiesThatItSurelyNames(String text, @Nullable String cities) {
        var found = judge.judge(List.of(PublishedPlace.of(text))).stream().map(JudgedPlace::city)
                .filter(Objects::nonNull).map(String::valueOf).collect(Collectors.joining(" "));
        assertEquals(cities == null ? "" : cities, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Remote - US                       > US
            Remote U.S.                       > US
            US-Remote                         > US
            Remote (United States)            > US
            Remote - Canada                   > CA
            Remote - California               > US
            Ontario, Canada                   > CA
            UK                                > GB
            Springfield, Illinois             > US
            Remote (United States | Canada)   > -
            Georgia                           > -
            CA                                > -
            EMEA                              > -
            Remote                            > -
            """)
    void text_withoutCity_isTheCountryThatItSurelyNames(String text, @Nullable String country) {
        var place = judge.judge(List.of(PublishedPlace.of(text))).getFirst();
        assertEquals(country, place.country());
        assertEquals(country == null ? Origin.ABSENT : Origin.PARSED, place.origin());
        assertEquals(text, place.raw());
    }

    @Test
    void address_withParts_isPublished() {
        var place = new PublishedPlace("Headquarters", "London", null, "United Kingdom");
        assertEquals(List.of(new JudgedPlace("Headquarters", 10L, "GB", Origin.PUBLISHED)), judge.judge(List.of(place)));
    }

    @Test
    void places_ofOneCity_areOne() {
        var places = List.of(PublishedPlace.of("NYC"), PublishedPlace.of("New York, NY"), PublishedPlace.of("Remote"));
        assertEquals(List.of("NYC", "Remote"), judge.judge(places).stream().map(JudgedPlace::raw).toList());
    }
}
