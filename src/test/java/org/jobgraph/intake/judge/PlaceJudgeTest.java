package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
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
            Loom - Headquarters (Lehi, UT)    > 15
            Loom (Europe)                     > -
            India-Bangalore                   > 16
            Bengaluru, Karnataka              > 16
            Dublin, Ireland                   > 17
            Dublin, CA                        > 18
            Sao Paulo                         > 21
            Winston-Salem, NC                 > 22
            New York Office (or Remote)       > 1
            New York City (On-site)           > 1
            New York, London                  > 1 10
            New York or London                > 1 10
            San Francisco, New York           > 2 1
            San Francisco, CA, New York, NY   > 2 1
            Boston - Seattle                  > 24 20
            SF, NYC, SEA, CHI                 > 2 1 20 26
            SEA                               > -
            Atlanta, Georgia                  > 33
            San Francisco, Mission            > 2
            Paris                             > 12
            Cambridge                         > -
            Cambridge, MA                     > 25
            Cambridge, UK                     > 28
            Geneva                            > 29
            Geneva, IL                        > 30
            Greece                            > -
            Greece, NY                        > 31
            Washington D.C.                   > 3
            LA                                > 13
            Anywhere                          > -
            Multiple Locations                > -
            Home based                        > -
            Remote (EMEA)                     > -
            Springfield                       > -
            Springfield, MA                   > 5
            Springfield, MA 01103             > 5
            1 Main Street, Springfield, MA 01103-1020 > 5
            123 Market Street, San Francisco, CA 94105 > 2
            Bengaluru, KA, India              > 16
            Dublin, CO, Ireland               > 17
            Paris, Texas, France              > -
            Stuttgart, BW, Germany            > 34
            München, BY, Germany              > 35
            Mumbai, MH, India                 > 36
            Stuttgart, BW, DEU                > 34
            Dublin, IRL                       > 17
            Stuttgart, Deutschland            > 34
            10115 Stuttgart                   > 34
            75008 Paris                       > 12
            Paris 8e                          > 12
            London EC2A                       > 10
            München oder remote               > 35
            Frankfurt                         > 37
            Frankfurt (Main)                  > 37
            Frankfurt (Oder)                  > -
            Frankfurt (Oder), Germany         > -
            Oxford                            > -
            Oxford, AL                        > 38
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
            Walldorf, BW, Germany             > DE
            Kleinstadt, PR, Brazil            > BR
            US, Germany                       > -
            Remote (Deutschland)              > DE
            Home Office Deutschland           > DE
            Remote - España                   > ES
            Österreich                        > AT
            Brasil                            > BR
            Polska                            > PL
            Sverige                           > SE
            Almería, ESP                      > ES
            Remote - PHL                      > PH
            Remote (EST)                      > -
            Raum Stuttgart                    > DE
            Greater Toronto Area              > CA
            Frankfurt (Oder), Germany         > DE
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
        assertEquals(List.of(new JudgedPlace("Headquarters", 10L, null, "GB", Origin.PUBLISHED)), judge.judge(List.of(place)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            San Francisco Bay Area            > 41860
            Bay Area, CA                      > 41860
            Greater Boston Area               > 14460
            Greater Boston Area, MA           > 14460
            Boston Metro                      > 14460
            DFW                               > 19100
            Dallas-Fort Worth                 > 19100
            Dallas/Fort Worth Metroplex Area  > 19100
            Chicagoland                       > 16980
            Greater New York City Area        > 35620
            Greater Cambridge Area            > -
            Tri-State Area                    > -
            Remote - US                       > -
            """)
    void text_ofAnArea_isItsMetroAndNoCity(String text, @Nullable String metro) {
        var place = judge.judge(List.of(PublishedPlace.of(text))).getFirst();
        assertEquals(metro, place.metro());
        assertEquals(null, place.city());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            San Francisco Bay Area or New York   > 41860 35620
            Bay Area or NYC                      > 41860 35620
            NYC, SF Bay Area, Remote             > 35620 41860
            Bay Area, New York                   > 41860 35620
            Greater Boston; Bay Area             > 14460 41860
            Bay Area or Boston Metro             > 41860 14460
            Boston, Greater Boston Area          > 14460
            San Francisco; Bay Area              > 41860
            """)
    void text_ofAreasAndCities_isTheMetroOfEach(String text, String metros) {
        assertEquals(List.of(metros.split(" ", -1)),
                judge.judge(List.of(PublishedPlace.of(text))).stream().map(JudgedPlace::metro).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Dublin                  > Dublin     > California > USA            > 18   > US
            Dublin, CA              > Dublin     > CA         > US             > 18   > US
            Dublin or New York      > Dublin     > California > USA            > 18 1 > US
            Dublin; Dublin, Ireland > Dublin     > California > USA            > 18 17 > US
            London                  > London     > ON         > CA             > 11   > CA
            London                  > -          > -          > CA             > 11   > CA
            London, UK              > -          > -          > CA             > 10   > GB
            London; New York        > -          > -          > GB             > 10 1 > GB
            Cambridge               > Cambridge  > England    > United Kingdom > 28   > GB
            Cambridge               > -          > -          > GB             > 28   > GB
            Seattle                 > Seattle    > England    > United Kingdom > -    > GB
            Seattle; New York       > Seattle    > -          > GB             > 1    > US
            Geneva                  > Geneva     > GE         > CH             > 29   > CH
            Bengaluru, MH, India    > Bengaluru  > MH         > in             > 16   > IN
            Ontario                 > Ontario    > CA         > US             > 23   > US
            Ontario                 > Ontario    > -          > CA             > -    > CA
            Walldorf                > Walldorf   > BW         > de             > -    > DE
            Remote                  > -          > -          > IN             > -    > IN
            Remote                  > -          > California > US             > -    > US
            Atlanta                 > Atlanta    > Georgia    > US             > 33   > US
            """)
    void text_besideAnAddress_isWhereTheAddressIs(String text, @Nullable String locality, @Nullable String region,
            @Nullable String country, @Nullable String cities, String expected) {
        var found = judge.judge(List.of(new PublishedPlace(text, locality, region, country)));
        assertEquals(cities == null ? "" : cities, found.stream().map(JudgedPlace::city).filter(Objects::nonNull)
                .map(String::valueOf).collect(Collectors.joining(" ")));
        assertEquals(expected, found.getFirst().country());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            false > Remote - USA         > San Francisco > US > -  > US > PUBLISHED
            false > US (Remote)          > San Francisco > US > -  > US > PUBLISHED
            true  > United States        > San Francisco > US > -  > US > PUBLISHED
            true  > California           > San Francisco > US > -  > US > PUBLISHED
            false > Remote - Canada      > San Francisco > US > -  > CA > PARSED
            false > Remote - Europe      > London        > GB > -  > -  > ABSENT
            true  > EMEA                 > London        > GB > -  > -  > ABSENT
            false > Remote               > London        > GB > -  > GB > PUBLISHED
            false > United States        > San Francisco > US > 2  > US > PUBLISHED
            false > Remote/Hybrid - USA  > San Francisco > US > 2  > US > PUBLISHED
            true  > Headquarters         > San Francisco > US > 2  > US > PUBLISHED
            true  > US Office            > San Francisco > US > 2  > US > PUBLISHED
            true  > New York             > New York      > US > 1  > US > PUBLISHED
            true  > London               > London        > GB > 10 > GB > PUBLISHED
            """)
    void address_ofTheEmployerBesideRemoteWork_bindsNoCity(boolean isRemote, String text, String locality, String country,
            @Nullable Long city, @Nullable String expected, Origin origin) {
        var posting = Published.posting("1", "Engineer", "https://x.example").mode(new PublishedMode(null, isRemote))
                .places(List.of(new PublishedPlace(text, locality, null, country))).build();
        var found = judge.judge(posting).getFirst();
        assertEquals(Arrays.asList(city, expected, origin), Arrays.asList(found.city(), found.country(), found.origin()));
    }

    @Test
    void city_ofAMetro_bringsItsMetro() {
        assertEquals(new JudgedPlace("Palo Alto, CA", 19L, "41940", "US", Origin.PARSED),
                judge.judge(List.of(PublishedPlace.of("Palo Alto, CA"))).getFirst());
    }

    @Test
    void places_ofOneCity_areOne() {
        var places = List.of(PublishedPlace.of("NYC"), PublishedPlace.of("New York, NY"), PublishedPlace.of("Remote"));
        assertEquals(List.of("NYC", "Remote"), judge.judge(places).stream().map(JudgedPlace::raw).toList());
    }
}
