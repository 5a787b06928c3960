package org.jobgraph.intake.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
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

class JudgedModeTest {

    private final List<Note> notes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Hybrid      | true  | Remote              | HYBRID  | PUBLISHED
            OnSite      | false | -                   | ONSITE  | PUBLISHED
            on-site     | false | -                   | ONSITE  | PUBLISHED
            on_site     | false | -                   | ONSITE  | PUBLISHED
            In person   | false | -                   | ONSITE  | PUBLISHED
            Remote      | false | NYC                 | REMOTE  | PUBLISHED
            TELECOMMUTE | false | -                   | REMOTE  | PUBLISHED
            Fully remote| false | -                   | REMOTE  | PUBLISHED
            100% Remote | false | -                   | REMOTE  | PUBLISHED
            Hybrid remote|false | -                   | HYBRID  | PUBLISHED
            unspecified | false | -                   | UNKNOWN | ABSENT
            no_remote   | false | -                   | UNKNOWN | ABSENT
            Anywhere-ish| false | -                   | UNKNOWN | ABSENT
            -           | true  | NYC                 | REMOTE  | PUBLISHED
            -           | true  | NYC (Hybrid)        | HYBRID  | PARSED
            -           | false | Remote - US         | REMOTE  | PARSED
            -           | false | Home based          | REMOTE  | PARSED
            -           | false | London - Hybrid     | HYBRID  | PARSED
            -           | false | London - On-site    | ONSITE  | PARSED
            -           | false | Reno, NV (Onsite)   | ONSITE  | PARSED
            -           | false | New York-Onsite     | ONSITE  | PARSED
            -           | false | In-Office           | ONSITE  | PARSED
            -           | false | NYC (Onsite);London (Onsite) | ONSITE | PARSED
            -           | false | NYC (Onsite);London (Hybrid) | UNKNOWN | ABSENT
            -           | false | NYC (Hybrid) in office Mon & Tue | HYBRID | PARSED
            -           | false | London Office       | UNKNOWN | ABSENT
            -           | false | Remote or on-site   | UNKNOWN | ABSENT
            -           | false | Hybrid or Remote    | UNKNOWN | ABSENT
            -           | true  | NYC (Onsite)        | ONSITE  | PARSED
            -           | true  | Hybrid or Remote    | HYBRID  | PARSED
            -           | true  | Remote / Hybrid     | HYBRID  | PARSED
            -           | true  | NYC (Hybrid) or Remote - US | REMOTE | PUBLISHED
            -           | true  | London Office       | REMOTE  | PUBLISHED
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
        var found = judge("Engineer", new PublishedMode(word, flag), published, "");
        assertEquals(List.of(mode, origin), List.of(found.mode(), found.origin()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hybrid (3 days)                    | HYBRID
            Hybrid - 2 days in office          | HYBRID
            Hybrid: 3 days on-site, 2 remote   | HYBRID
            Hybrid – Berlin                    | HYBRID
            Hybrid [Tue-Thu]                   | HYBRID
            Remote - US                        | REMOTE
            Remote (EMEA)                      | REMOTE
            Remote, Germany                    | REMOTE
            Fully remote (anywhere in Canada)  | REMOTE
            100% Remote - US                   | REMOTE
            Remote (home office)               | REMOTE
            On-site - London                   | ONSITE
            On-site (Head office)              | ONSITE
            Remote or hybrid                   | UNKNOWN
            Remote (or hybrid)                 | UNKNOWN
            Remote, Onsite                     | UNKNOWN
            Remote (optional)                  | UNKNOWN
            Remote (2 days a week)             | UNKNOWN
            Remote - temporary                 | UNKNOWN
            Remote: No                         | UNKNOWN
            Hybrid (or remote)                 | UNKNOWN
            On-site (3 days a week)            | UNKNOWN
            On-site, remote possible           | UNKNOWN
            Remote US                          | UNKNOWN
            Remote-first                       | UNKNOWN
            Temporarily remote                 | UNKNOWN
            US - Remote                        | UNKNOWN
            """)
    void word_ofTheSource_isKnownBeforeWhatIsSaidOfIt(String word, WorkMode mode) {
        var found = judge("Engineer", new PublishedMode(word, false), List.of(), "");
        assertEquals(List.of(mode, word), List.of(found.mode(), String.valueOf(found.raw())));
        assertEquals(mode == WorkMode.UNKNOWN ? 1 : 0, notes.size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineer (Remote)                 | REMOTE
            Engineer (Remote, US)             | REMOTE
            Engineer - Remote in Canada       | REMOTE
            Engineer [Fully Remote]           | REMOTE
            Engineer - Hybrid                 | HYBRID
            Engineer (On-site)                | ONSITE
            Engineer (Remote or Hybrid)       | UNKNOWN
            Engineer (Remote) - Hybrid        | UNKNOWN
            Remote Sensing Engineer           | UNKNOWN
            Engineer, Remote Sensing          | UNKNOWN
            Engineer (Hybrid Cloud)           | UNKNOWN
            Remote Engineer                   | UNKNOWN
            """)
    void mode_ofATitle_isThatOfAPartThatSaysNothingElse(String title, WorkMode mode) {
        var found = judge(title, PublishedMode.ABSENT, List.of(), "");
        assertEquals(mode, found.mode());
        assertEquals(mode == WorkMode.UNKNOWN ? Origin.ABSENT : Origin.PARSED, found.origin());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Hello. This is a fully remote position.                  | REMOTE
            This is a remote, full-time role in the US.              | REMOTE
            This role is 100% remote.                                | REMOTE
            This position is hybrid (three days in the office).      | HYBRID
            This is an on-site role.                                 | ONSITE
            This role is remote-friendly.                            | UNKNOWN
            This role is remote or hybrid.                           | UNKNOWN
            This is not a remote position.                           | UNKNOWN
            This role is not remote.                                 | UNKNOWN
            Our remote team works with hybrid clouds.                | UNKNOWN
            This is a remote role. This role is hybrid.              | UNKNOWN
            This is a hybrid cloud company.                          | UNKNOWN
            """)
    void mode_ofADescription_isThatOfAnExplicitSentence(String description, WorkMode mode) {
        assertEquals(mode, judge("Engineer", PublishedMode.ABSENT, List.of(), description).mode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Engineer (Hybrid/Lisbon office)   | HYBRID | PARSED
            Engineer (Hybrid)                 | HYBRID | PARSED
            Engineer (Hybrid or Remote)       | HYBRID | PARSED
            Engineer - On-site                | ONSITE | PARSED
            Engineer (Remote or On-site)      | REMOTE | PUBLISHED
            Engineer (Hybrid Cloud)           | REMOTE | PUBLISHED
            Engineer                          | REMOTE | PUBLISHED
            """)
    void flag_thatWorkIsRemote_givesWayToATitleThatSaysMore(String title, WorkMode mode, Origin origin) {
        var found = judge(title, new PublishedMode(null, true), List.of(), "");
        assertEquals(List.of(mode, origin), List.of(found.mode(), found.origin()));
    }

    @Test
    void word_thatNobodyKnows_isNotedAndOneThatSaysNothingIsNot() {
        judge("Engineer", new PublishedMode("no_remote", false), List.of(), "");
        assertEquals(List.of(), notes);
        judge("Engineer", new PublishedMode("on the moon", false), List.of(), "");
        assertEquals(List.of(new Note(Note.Kind.UNKNOWN_WORK_MODE, "work mode on the moon")), notes);
    }

    @Test
    void word_ofAMegabyteOfSpace_isReadInTime() {
        var word = "Remote" + " ".repeat(1_000_000) + "x";
        assertEquals(WorkMode.UNKNOWN,
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WorkModeWords.read(word)));
    }

    private JudgedMode judge(String title, PublishedMode mode, List<PublishedPlace> places, String description) {
        var posting = Published.posting("1", title, "https://x.example").mode(mode).places(places).build();
        return JudgedMode.judge(posting, new PlaceJudge(Places.CITIES).judge(places), description, notes);
    }
}
