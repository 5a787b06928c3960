package org.jobgraph.intake.cluster.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jobgraph.intake.cluster.Key;
import org.jobgraph.intake.cluster.store.Postings.Posting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteringTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private static final String ABOUT = "Harbor Quill makes booking software for small ferry lines on three coasts of the country.\n";
    private static final String OFFER = "We offer four weeks of leave, a health plan from the first day and a budget for courses.\n";

    private static final String SERVICES = """
            You build the services that take bookings from the quay to the ledger every single day.
            Most of our code is Java with PostgreSQL underneath and releases go out several times a day.
            In your first months you take over the calendar service and halve the time that a search takes.
            You have run something in production that other people depended on and can say what broke.
            """;

    private static final String SCREENS = """
            You own the screens on which dispatchers spend their whole shift, evening after evening.
            We write TypeScript and React, measure every interaction and delete more than we add.
            The first project is a timeline that stays fluid with four thousand rows on an old tablet.
            We look for somebody who sketches before coding and reads a flame chart without any fear.
            """;

    private static final String TABLES = """
            You turn nightly files from two hundred partners into tables that analysts can trust.
            The stack is Python and Snowflake, and everything that enters is kept raw for ever and ever.
            Early work is on late data: which partner sent yesterday twice, and how to make that boring.
            You write queries that a stranger can read and have deleted a pipeline that nobody used.
            """;

    private static final List<Posting> ALL = List.of(
            posting("greenhouse", "g1", "Backend Engineer", "NYC", ABOUT + SERVICES + OFFER, null),
            posting("syndicate", "s1", "Backend Engineer", "New York, NY", flat(ABOUT + SERVICES), null),
            posting("pages", "p1", "Back-End Engineer", "New York City", SERVICES + ABOUT + OFFER, null),
            posting("greenhouse", "g2", "Senior Backend Engineer", "NYC", ABOUT + SERVICES + OFFER, null),
            posting("syndicate", "s2", "Senior Backend Engineer", "New York, NY", flat(ABOUT + SERVICES), null),
            posting("greenhouse", "g3", "Frontend Engineer", "Boston, MA", ABOUT + SCREENS + OFFER, "HQ-77"),
            posting("greenhouse", "g4", "Frontend Engineer", "Denver, CO", ABOUT + SCREENS + OFFER, "HQ-77"),
            posting("syndicate", "s4", "Frontend Engineer", "Denver, Colorado", flat(ABOUT + SCREENS + OFFER), null),
            posting("greenhouse", "g5", "Data Engineer", "Remote - US", ABOUT + TABLES + OFFER, null),
            posting("greenhouse", "g6", "Data Engineer", "Remote - Canada", ABOUT + TABLES + OFFER, null),
            posting("syndicate", "s6", "Data Engineer", "Remote, Canada", TABLES, null),
            new Posting("syndicate", "s7", "Blue Finch Staffing", "Data Engineer", "Remote - US", ABOUT + TABLES + OFFER, null),
            posting("greenhouse", "g8", "Product Manager", "Boston, MA", ABOUT + OFFER, null),
            posting("greenhouse", "g9", "Office Manager", "Boston, MA", ABOUT + OFFER, null));

    private static final List<String> GROUPS = List.of("greenhouse/g1 pages/p1 syndicate/s1", "greenhouse/g2 syndicate/s2",
            "greenhouse/g3 greenhouse/g4 syndicate/s4", "greenhouse/g5 syndicate/s7", "greenhouse/g6 syndicate/s6");

    @SuppressWarnings("NullAway.Init")
    private Postings postings;

    @BeforeEach
    void copyDatabase() throws SQLException {
        postings = new Postings();
    }

    @Test
    void postings_ofSeveralSources_areOneClusterAJob() throws SQLException {
        postings.add(ALL);
        postings.cluster(2000);
        assertEquals(GROUPS, postings.groups());
        assertEquals(List.of("greenhouse/g1", "greenhouse/g2", "greenhouse/g3", "greenhouse/g5", "greenhouse/g6"),
                canonicals());
        assertEquals(List.of("0"), postings.rows("select count(*) from posting_pending"));
        assertFalse(postings.rows("select detail from duplicate_evidence where kind = 'REQUISITION'").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "2, 3, 1", "3, 5, 2", "4, 2, 7", "5, 14, 3", "6, 4, 2000"})
    void clusters_inAnyOrderOfImports_areTheSame(long seed, int atOnce, int postingsOfATransaction) throws SQLException {
        var shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(seed));
        for (var from = 0; from < shuffled.size(); from += atOnce) {
            postings.add(shuffled.subList(from, Math.min(from + atOnce, shuffled.size())));
            postings.cluster(postingsOfATransaction);
        }
        assertEquals(GROUPS, postings.groups());
        var evidence = "select a || kind || score from duplicate_evidence order by 1";
        var before = postings.rows("select count(*) || ' ' || sum(score) from duplicate_evidence");
        postings.execute("update job_posting set payload_sha256 = '\\x01'");
        postings.cluster(postingsOfATransaction);
        assertEquals(GROUPS, postings.groups());
        assertEquals(before, postings.rows("select count(*) || ' ' || sum(score) from duplicate_evidence"));
        assertFalse(postings.rows(evidence).isEmpty());
    }

    @Test
    void lines_thatBecomeBoilerplateLater_leaveNoWrongMerge() throws SQLException {
        var long1 = ABOUT + OFFER + SCREENS;
        postings.add(List.of(posting("greenhouse", "g1", "Specialist", "Boston, MA", long1 + "Tides.", null),
                posting("syndicate", "s1", "Specialist", "Boston, MA", long1 + SERVICES + TABLES, null)));
        postings.cluster(2000);
        var before = postings.rows("select own_hash from posting_fingerprint order by posting_id");
        postings.add(Stream.of("Cook", "Pilot", "Clerk", "Diver")
                .map(title -> posting("syndicate", title, title, "Boston, MA", long1 + title + " work of its own kind.", null))
                .toList());
        postings.cluster(2000);
        var after = postings.rows("select own_hash from posting_fingerprint order by posting_id limit 2");
        assertEquals(before.getFirst(), after.getFirst());
        assertTrue(!before.getLast().equals(after.getLast()));
        var alone = new Postings();
        alone.add(Stream.of("Cook", "Pilot", "Clerk", "Diver")
                .map(title -> posting("syndicate", title, title, "Boston, MA", long1 + title + " work of its own kind.", null))
                .toList());
        alone.add(List.of(posting("greenhouse", "g1", "Specialist", "Boston, MA", long1 + "Tides.", null),
                posting("syndicate", "s1", "Specialist", "Boston, MA", long1 + SERVICES + TABLES, null)));
        alone.cluster(2000);
        assertEquals(alone.groups(), postings.groups());
    }

    @Test
    void posting_thatNobodyChanged_isNotLookedAtAgain() throws SQLException {
        postings.add(ALL);
        postings.cluster(2000);
        postings.execute("update job_posting set last_verified_at = now()");
        assertEquals(List.of("0"), postings.rows("select count(*) from posting_pending"));
        var version = postings.rows("select version from posting_version");
        postings.cluster(2000);
        assertEquals(version, postings.rows("select version from posting_version"));
    }

    @Test
    void canonical_thatIsClosed_isFollowedByTheNextBest() throws SQLException {
        postings.add(ALL);
        postings.cluster(2000);
        close("g1", "2026-02-01");
        assertTrue(canonicals().contains("pages/p1"), canonicals().toString());
        close("p1", "2026-02-02");
        assertTrue(canonicals().contains("syndicate/s1"), canonicals().toString());
        close("s1", "2026-02-03");
        assertTrue(canonicals().contains("syndicate/s1"), canonicals().toString());
        assertEquals(GROUPS, postings.groups());
        postings.execute("update job_posting set status = 'OPEN', closed_at = null where external_id = 'g1'");
        postings.cluster(2000);
        assertEquals("greenhouse/g1", canonicals().getFirst());
    }

    @Test
    void posting_thatComesAgainAfterItWasClosed_isNoDuplicate() throws SQLException {
        postings.add(List.of(posting("greenhouse", "old", "Data Engineer", "Boston, MA", TABLES, null)));
        close("old", "2026-01-20");
        postings.add(List.of(posting("greenhouse", "new", "Data Engineer", "Boston, MA", TABLES, null)));
        postings.execute(
                "update job_posting set posted_at = '2026-02-10', first_seen_at = '2026-02-10' where external_id = 'new'");
        postings.cluster(2000);
        assertEquals(List.of(), postings.groups());
    }

    @Test
    void posting_thatComesAgainWithItsOldDate_isNoDuplicateEither() throws SQLException {
        postings.add(List.of(posting("greenhouse", "old", "Data Engineer", "Boston, MA", TABLES, null)));
        close("old", "2026-01-20");
        postings.add(List.of(posting("greenhouse", "new", "Data Engineer", "Boston, MA", TABLES, null)));
        postings.execute("update job_posting set first_seen_at = '2026-02-10' where external_id = 'new'");
        postings.cluster(2000);
        assertEquals(List.of(), postings.groups());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void copies_thatOutliveTheirPosting_joinTheOneThatComesInItsPlace(boolean oneAfterAnother) throws SQLException {
        var old = posting("greenhouse", "old", "Data Engineer", "Boston, MA", TABLES, null);
        var copies = List.of(posting("pages", "p", "Data Engineer", "Boston, Massachusetts", TABLES, null),
                posting("syndicate", "s", "Data Engineer", "Boston, MA", flat(TABLES), null));
        postings.add(List.of(old));
        postings.add(copies);
        if (oneAfterAnother) {
            postings.cluster(2000);
            assertEquals(List.of("greenhouse/old pages/p syndicate/s"), postings.groups());
            close("old", "2026-01-20");
            assertEquals(List.of("greenhouse/old pages/p syndicate/s"), postings.groups());
            assertEquals(List.of("pages/p"), canonicals());
        }
        postings.execute("update job_posting set status = 'CLOSED', closed_at = '2026-01-20' where external_id = 'old'");
        postings.add(List.of(posting("greenhouse", "new", "Data Engineer", "Boston, MA", TABLES, null)));
        postings.execute(
                "update job_posting set posted_at = '2026-02-10', first_seen_at = '2026-02-10' where external_id = 'new'");
        postings.cluster(oneAfterAnother ? 2000 : 1);
        assertEquals(List.of("greenhouse/new pages/p syndicate/s"), postings.groups());
        assertEquals(List.of("greenhouse/new"), canonicals());
    }

    @Test
    void postings_ofOneBoardForOtherHours_areTwoJobs() throws SQLException {
        postings.add(List.of(posting("greenhouse", "f", "Barista", "Boston, MA", TABLES, null),
                posting("greenhouse", "p", "Barista", "Boston, MA", TABLES, null)));
        postings.execute("""
                update job_posting set employment_type = case external_id when 'f' then 'FULL_TIME' else 'PART_TIME' end""");
        postings.cluster(2000);
        assertEquals(List.of(), postings.groups());
    }

    @Test
    void postings_ofOneBoardOnOtherPublishedLevels_areTwoJobs() throws SQLException {
        postings.add(List.of(posting("greenhouse", "e", "Analyst", "Boston, MA", TABLES, null),
                posting("greenhouse", "x", "Analyst", "Boston, MA", TABLES, null),
                posting("syndicate", "s", "Analyst", "Boston, MA", TABLES, null)));
        postings.execute("""
                update job_posting set seniority_origin = 'PUBLISHED',
                    seniority = case external_id when 'e' then 'ENTRY' when 'x' then 'EXECUTIVE' else 'MID' end""");
        postings.cluster(2000);
        assertEquals(List.of("greenhouse/e syndicate/s"), postings.groups());
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void copy_ofTitleAlone_joinsNoOpeningsOfOneBoard(boolean copyFirst) throws SQLException {
        var openings = List.of(posting("greenhouse", "a", "Engineer", "Tampa, FL", ABOUT + SERVICES, null),
                posting("greenhouse", "b", "Engineer", "Tampa, FL", ABOUT + SCREENS, null),
                posting("greenhouse", "c", "Cook", "Tampa, FL", ABOUT + TABLES, null));
        var copies = List.of(posting("syndicate", "s", "Engineer", "Tampa, FL", "Apply now.", null),
                posting("pages", "p", "Engineer", "Tampa, FL", "", null),
                posting("syndicate", "k", "Cook", "Tampa, FL", "Apply now.", null));
        for (var some : copyFirst ? List.of(copies, openings) : List.of(openings, copies)) {
            postings.add(some);
            postings.cluster(2000);
        }
        assertEquals(List.of("greenhouse/c syndicate/k", "pages/p syndicate/s"), postings.groups());
        postings.execute("update job_posting set status = 'CLOSED', closed_at = '2026-02-01' where external_id = 'a'");
        postings.cluster(2000);
        assertEquals(List.of("greenhouse/b pages/p syndicate/s", "greenhouse/c syndicate/k"), postings.groups());
    }

    @Test
    void employers_ofWhichOneNameBeginsWithTheOther_needMoreThanATitle() throws SQLException {
        postings.add(List.of(new Posting("greenhouse", "d", "Delta", "Representative", "Atlanta, GA", "Answer calls.", null),
                new Posting("syndicate", "t", "Delta Dental", "Representative", "Atlanta, GA", "Process claims.", null),
                new Posting("syndicate", "e", "Delta, Inc.", "Representative", "Atlanta, GA", "Apply now.", null)));
        postings.cluster(2000);
        assertEquals(List.of("greenhouse/d syndicate/e"), postings.groups());
    }

    @Test
    void decisions_always_areRespectedByLaterRuns() throws SQLException {
        postings.add(ALL);
        postings.cluster(2000);
        decide(Decision.of(key("greenhouse", "g1"), key("syndicate", "s1"), true, "two openings"),
                Decision.of(key("pages", "p1"), key("syndicate", "s1"), true, "two openings"),
                Decision.of(key("greenhouse", "g8"), key("greenhouse", "g9"), false, null));
        var expected = List.of("greenhouse/g1 pages/p1", "greenhouse/g2 syndicate/s2",
                "greenhouse/g3 greenhouse/g4 syndicate/s4", "greenhouse/g5 syndicate/s7", "greenhouse/g6 syndicate/s6",
                "greenhouse/g8 greenhouse/g9");
        assertEquals(expected, postings.groups());
        postings.execute("update job_posting set payload_sha256 = '\\x02'");
        postings.cluster(3);
        assertEquals(expected, postings.groups());
        decide(Decision.of(key("greenhouse", "g8"), key("greenhouse", "g9"), true, "a mistake"));
        assertFalse(postings.groups().contains("greenhouse/g8 greenhouse/g9"));
    }

    private void decide(Decision... decisions) throws SQLException {
        try (var connection = postings.connection()) {
            Clustering.decide(connection, List.of(decisions), NOW);
        }
    }

    private void close(String id, String at) throws SQLException {
        postings.execute(
                "update job_posting set status = 'CLOSED', closed_at = '%s' where external_id = '%s'".formatted(at, id));
        postings.cluster(2000);
    }

    private List<String> canonicals() throws SQLException {
        return postings.rows("""
                select p.source_slug || '/' || p.external_id from posting_cluster c join job_posting p on p.id = c.canonical_id
                order by 1""");
    }

    private static Key key(String source, String id) {
        return new Key(source, "harbor-quill", id);
    }

    private static Posting posting(String source, String id, String title, String place, String text,
            @Nullable String requisition) {
        return new Posting(source, id, "Harbor Quill", title, place, text, requisition);
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }
}
