package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.jobgraph.intake.feed.Published;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;
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
            REMOTE  > Remote - California            > US    > Remote - California
            REMOTE  > Remote, EMEA                   > -     > Remote, EMEA
            REMOTE  > Remote (US or EMEA)            > -     > Remote (US or EMEA)
            REMOTE  > Anywhere (USA)                 > US    > Anywhere (USA)
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
            Germany, Austria      > -
            """)
    void applicants_asPublished_needNoMode(String places, @Nullable String countries) {
        var posting = Published.posting("1", "Engineer", "https://x.example").applicantPlaces(List.of(places.split(";", -1)));
        var found = judge(posting.build(), WorkMode.UNKNOWN);
        var listed = countries == null ? List.<String>of() : List.of(countries.split(" ", -1));
        assertEquals(new Applicants(listed, countries == null ? Origin.ABSENT : Origin.PUBLISHED, places.replace(";", "; ")),
                found);
    }

    private static Applicants judge(Published posting, WorkMode mode) {
        var judged = new PlaceJudge(Places.CITIES).judge(posting.places());
        return Applicants.judge(posting, new JudgedMode(mode, null, Origin.PUBLISHED), judged, Places.CITIES);
    }
}
