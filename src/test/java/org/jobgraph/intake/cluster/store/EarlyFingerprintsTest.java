package org.jobgraph.intake.cluster.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jobgraph.intake.cluster.store.Postings.Posting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EarlyFingerprintsTest {

    private static final String SOURCE = "greenhouse";

    private static final String MENDING = """
            You mend the clocks of forty towers between the harbour and the hills, one tower every day.
            Most of our tools are made in the workshop downstairs and everybody there knows yours by name.
            In the first months you learn which bells may not ring at night and how to stop the others.
            """;

    private static final List<Posting> POSTINGS = List.of(
            posting("a1", "Tall Towers", "Clockmaker", "Boston, MA", null),
            posting("a2", "Tall Towers", "Clockmaker", "Denver, CO", null),
            posting("b1", "Tall Towers Inc", "Clockmaker", "Boston, MA", null),
            posting("b2", "Tall Towers Inc", "Clockmaker", "Denver, CO", null),
            posting("c1", "Old Bells", "Bell Ringer", "Chicago, IL", "OB-100"),
            posting("c2", "Old Bells", "Bell Ringer", "Chicago, IL", "OB-101"));

    private static final Map<String, Integer> WRITTEN = Map.of("tall-towers", 2, "tall-towers-inc", 2, "old-bells", 2);
    private static final Map<String, Integer> NOTHING = Map.of();

    private static final List<String> STATE = List.of(Postings.GROUPS,
            "select concat_ws(' ', a.external_id, b.external_id, e.kind, e.score, e.detail) from duplicate_evidence e "
                    + "join job_posting a on a.id = e.a join job_posting b on b.id = e.b order by 1",
            "select concat_ws(' ', p.external_id, b.hash) from posting_block b join job_posting p on p.id = b.posting_id order by 1",
            "select concat_ws(' ', p.external_id, o.external_id, p.repost_evidence) from job_posting p "
                    + "join job_posting o on o.id = p.repost_of order by 1",
            "select posting_id::text from posting_pending");

    @SuppressWarnings("NullAway.Init")
    private Postings postings;

    @BeforeEach
    void copyDatabase() throws SQLException {
        postings = new Postings();
        postings.add(POSTINGS);
    }

    private static Posting posting(String id, String company, String title, String place, @Nullable String requisition) {
        return new Posting(SOURCE, id, company, title, place, MENDING, requisition);
    }

    @Test
    void boardsThatAreAtTheirEnd_areFingerprintedDuringTheRun_andNotAgain() throws SQLException {
        try (var early = early()) {
            write(early, WRITTEN, NOTHING, NOTHING);
            assertEquals(WRITTEN.keySet(), done(early));
            assertEquals(List.of("6"), postings.rows("select count(*) from posting_fingerprint"));
            postings.execute("update posting_fingerprint set language = 'xx'");
            clusterAfter(early);
            assertEquals(List.of("6"), postings.rows("select count(*) from posting_fingerprint where language = 'xx'"));
        }
    }

    @Test
    void outcome_isThatOfARunWithoutThem_alsoOfWhatWasClosedMeanwhile() throws SQLException {
        var without = new Postings();
        without.add(POSTINGS);
        without.execute(close("b1"));
        without.cluster(SOURCE, 100);
        try (var early = early()) {
            write(early, WRITTEN, NOTHING, NOTHING);
            postings.execute(close("b1"));
            clusterAfter(early);
        }
        var expected = state(without);
        assertEquals(List.of("greenhouse/a2 greenhouse/b2"), postings.groups());
        assertEquals(expected, state(postings));
    }

    @Test
    void boardThatIsWrittenAgain_isFingerprintedAgainInTheEnd() throws SQLException {
        try (var early = early()) {
            early.wrote(WRITTEN);
            early.wrote(NOTHING);
            early.wrote(NOTHING);
            postings.add(List.of(posting("c3", "Old Bells", "Bell Founder", "Chicago, IL", null)));
            write(early, Map.of("old-bells", 1));
            assertEquals(Set.of("tall-towers", "tall-towers-inc"), done(early));
            clusterAfter(early);
        }
        assertEquals(List.of("7"), postings.rows("select count(*) from posting_fingerprint"));
        assertEquals(List.of("0"), postings.rows("select count(*) from posting_pending"));
    }

    @Test
    void boardWhosePostingsAreScattered_isLeftForTheEnd() throws SQLException {
        try (var early = early()) {
            write(early, WRITTEN, WRITTEN, WRITTEN, WRITTEN);
            assertEquals(Set.of(), done(early));
            assertEquals(List.of("0"), postings.rows("select count(*) from posting_fingerprint"));
        }
    }

    @Test
    void fewPostings_areLeftForTheEnd() throws SQLException {
        try (var early = new EarlyFingerprints(postings.dataSource, SOURCE, 7)) {
            write(early, WRITTEN, NOTHING, NOTHING, NOTHING);
            assertEquals(Set.of(), done(early));
        }
    }

    private EarlyFingerprints early() {
        return new EarlyFingerprints(postings.dataSource, SOURCE, 6);
    }

    /// Commits batches, and ends.
    @SafeVarargs
    private static void write(EarlyFingerprints early, Map<String, Integer>... batches) throws SQLException {
        for (var batch : batches) {
            early.wrote(batch);
        }
        early.close();
    }

    private Set<String> done(EarlyFingerprints early) throws SQLException {
        try (var connection = postings.connection()) {
            return early.done(connection).boards();
        }
    }

    private void clusterAfter(EarlyFingerprints early) throws SQLException {
        try (var connection = postings.connection()) {
            Clustering.run(connection, SOURCE, early);
        }
    }

    /// As one that was there before the others came: what was one with it is its repost.
    private static String close(String id) {
        return "update job_posting set status = 'CLOSED', posted_at = timestamptz '2025-12-01', first_seen_at = timestamptz '2025-12-02', "
                + "last_verified_at = timestamptz '2025-12-20', closed_at = timestamptz '2025-12-20' where external_id = '" + id
                + "'";
    }

    private static List<String> state(Postings postings) throws SQLException {
        var state = new ArrayList<String>();
        for (var sql : STATE) {
            state.addAll(postings.rows(sql));
        }
        return state;
    }
}
