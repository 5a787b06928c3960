package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jobgraph.intake.feed.PublishedMode;
import org.jobgraph.intake.feed.PublishedPlace;
import org.jobgraph.posting.Origin;
import org.jobgraph.posting.WorkMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedModeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Hybrid      | true  | Remote              | HYBRID  | PUBLISHED
            OnSite      | false | -                   | ONSITE  | PUBLISHED
            on-site     | false | -                   | ONSITE  | PUBLISHED
            Remote      | false | NYC                 | REMOTE  | PUBLISHED
            unspecified | false | -                   | UNKNOWN | ABSENT
            Anywhere-ish| false | -                   | UNKNOWN | ABSENT
            -           | true  | NYC                 | REMOTE  | PUBLISHED
            -           | true  | NYC (Hybrid)        | HYBRID  | PARSED
            -           | false | Remote - US         | REMOTE  | PARSED
            -           | false | London - Hybrid     | HYBRID  | PARSED
            -           | false | New York (or Remote)| UNKNOWN | ABSENT
            -           | false | Remote;NYC          | UNKNOWN | ABSENT
            -           | false | NYC                 | UNKNOWN | ABSENT
            -           | false | -                   | UNKNOWN | ABSENT
            """)
    void mode_fromWordFlagOrPlace_isWhatTheStrongestSays(@Nullable String word, boolean flag, @Nullable String places,
            WorkMode mode, Origin origin) {
        var published = places == null
                ? List.<PublishedPlace>of()
                : Arrays.stream(places.split(";", -1)).map(PublishedPlace::of).toList();
        var judged = new PlaceJudge(Places.CITIES).judge(published);
        var found = JudgedMode.judge(new PublishedMode(word, flag), published, judged, new ArrayList<>());
        assertEquals(List.of(mode, origin), List.of(found.mode(), found.origin()));
    }
}
