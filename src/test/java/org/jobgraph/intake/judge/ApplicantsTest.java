package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicantsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            REMOTE  > Remote - US                    > US    > Remote - US
            REMOTE  > Remote – Canada                > CA    > Remote – Canada
            REMOTE  > Remote (US | Canada)           > CA US > Remote (US | Canada)
            REMOTE  > Remote (US);Remote (Canada)    > CA US > Remote (US); Remote (Canada)
            REMOTE  > United States                  > US    > United States
            REMOTE  > Remote - California            > -     > Remote - California
            REMOTE  > Remote - US;California         > US    > Remote - US; California
            REMOTE  > Remote - US;London, UK         > -     > Remote - US
            REMOTE  > Remote - US;New York, NY       > US    > Remote - US
            REMOTE  > Remote - US;Kleinstadt         > -     > Remote - US
            REMOTE  > Remote - US;Headquarters       > US    > Remote - US
            REMOTE  > Remote (Deutschland)           > DE    > Remote (Deutschland)
            REMOTE  > Remote, EMEA                   > -     > Remote, EMEA
            REMOTE  > Remote (US or EMEA)            > -     > Remote (US or EMEA)
            REMOTE  > Anywhere (USA)                 > US    > Anywhere (USA)
            REMOTE  > Remote in the US               > US    > Remote in the US
            REMOTE  > Anywhere within the US         > US    > Anywhere within the US
            REMOTE  > Remote (USA, Canada, UK)       > CA GB US > Remote (USA, Canada, UK)
            REMOTE  > Remote, US, Canada             > CA US > Remote, US, Canada
            REMOTE  > Remote, Georgia, USA           > -     > Remote, Georgia, USA
            REMOTE  > Remote - California, USA       > -     > Remote - California, USA
            REMOTE  > CA, US                         > -     > CA, US
            REMOTE  > Remote, US, EMEA               > -     > Remote, US, EMEA
            REMOTE  > Remote                         > -     > -
            REMOTE  > Headquarters                   > -     > -
            REMOTE  > London, UK                     > -     > -
            ONSITE  > Remote - US                    > -     > -
            HYBRID  > United States                  > -     > -
            UNKNOWN > United States                  > -     > -
            """)
    void applicants_ofPlaces_areThoseOfRemoteWorkOnly(WorkMode mode, String places, @Nullable String countries,
            @Nullable String raw) {
        var published = Arrays.stream(places.split(";", -1)).map(PublishedPlace::of).toList();
        var found = judge(Published.posting("1", "Engineer", "https://x.example").places(published).build(), mode);
        var listed = countries == null ? List.<String>of() : List.of(countries.split(" ", -1));
        assertEquals(new Applicants(listed, countries == null ? Origin.ABSENT : Origin.PARSED, raw), found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            USA                   > US
            US;Canada             > CA US
            United Kingdom;Europe > -
            Germany, Austria      > AT DE
            CA                    > CA
            in                    > IN
            DE;CA                 > CA DE
            CA;NY                 > -
            California            > -
            USA;California        > US
            Ontario, CA           > -
            California, USA       > -
            Texas, USA;Utah, USA  > -
            """)
    void applicants_asPublished_needNoMode(String places, @Nullable String countries) {
        var posting = Published.posting("1", "Engineer", "https://x.example").applicantPlaces(List.of(places.split(";", -1)));
        var found = judge(posting.build(), WorkMode.UNKNOWN);
        var listed = countries == null ? List.<String>of() : List.of(countries.split(" ", -1));
        assertEquals(new Applicants(listed, countries == null ? Origin.ABSENT : Origin.PUBLISHED, places.replace(";", "; ")),
                found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Ireland (Remote)@-@IE;USA (Remote)@San Francisco@US;UK (Remote)@London@GB     > GB IE US
            Ukraine@-@UA;Spain@Barcelona@ES;Poland@Warsaw@PL                              > ES PL UA
            Remote, Australia@Sydney@AU;Remote, Singapore@Singapore@SG                    > AU SG
            Malta@Malta@MT;London@London@GB;Paris@Paris@FR                                > -
            Seychelles@Seychelles@SC;Chicago@Chicago@US;Illinois@Illinois@US              > -
            Remote@London@GB                                                              > -
            """)
    void applicants_besideAddresses_areAllTheCountriesOrNone(String places, @Nullable String countries) {
        var published = Arrays.stream(places.split(";", -1)).map(place -> place.split("@", -1))
                .map(part -> new PublishedPlace(part[0], part[1].equals("-") ? null : part[1], null, part[2])).toList();
        var found = judge(Published.posting("1", "Engineer", "https://x.example").mode(new PublishedMode(null, true))
                .places(published).build(), WorkMode.REMOTE);
        assertEquals(countries == null ? List.of() : List.of(countries.split(" ", -1)), found.countries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', nullValues = "-", textBlock = """
            Remote       > US > INFERRED > US
            Remote       > IN > INFERRED > IN
            Remote       > -  > ABSENT   > -
            Headquarters > US > ABSENT   > -
            """)
    void applicants_ofRemoteWork_areOfTheCountryOfTheAddress(String text, @Nullable String country, Origin origin,
            @Nullable String expected) {
        var places = List.of(new PublishedPlace(text, null, null, country));
        var found = judge(Published.posting("1", "Engineer", "https://x.example").places(places).build(), WorkMode.REMOTE);
        assertEquals(origin, found.origin());
        assertEquals(expected == null ? List.of() : List.of(expected), found.countries());
    }

    @Test
    void applicants_ofAnAddressAndAText_areBoth() {
        var places = List.of(new PublishedPlace("Remote", null, null, "US"), PublishedPlace.of("Canada"));
        var found = judge(Published.posting("1", "Engineer", "https://x.example").places(places).build(), WorkMode.REMOTE);
        assertEquals(new Applicants(List.of("CA", "US"), Origin.PARSED, "Canada; Remote"), found);
    }

    private static Applicants judge(Published posting, WorkMode mode) {
        var judged = new PlaceJudge(Places.CITIES).judge(posting);
        return Applicants.judge(posting, new JudgedMode(mode, null, Origin.PUBLISHED), judged, Places.CITIES);
    }
}
