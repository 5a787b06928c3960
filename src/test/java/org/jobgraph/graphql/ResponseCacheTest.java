package org.jobgraph.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.snapshot.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// What is answered from memory, told by rows that change behind its back, and by a table that is locked.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestProfile(WithResponseCache.class)
class ResponseCacheTest {

    private static final String TITLES = Http.body("{ jobPostings(first: 3) { totalCount nodes { title } } }");
    private static final String PAGE = "query($first: Int!, $order: JobPostingOrder) "
            + "{ jobPostings(first: $first, orderBy: $order) { nodes { id title } } }";

    @Inject
    Postings postings;

    @Inject
    Snapshots snapshots;

    @Inject
    ResponseCache cache;

    @Inject
    Admission admission;

    @BeforeEach
    void beginAnew() throws Exception {
        postings.execute("create table title_before as select id, title from job_posting");
        move();
    }

    @AfterEach
    void putBack() throws Exception {
        postings.execute("delete from job_posting where title like 'Cook of%'");
        postings.execute("update job_posting p set title = b.title from title_before b where b.id = p.id");
        postings.execute("drop table title_before");
        move();
    }

    @Test
    void answer_isKeptUntilTheVersionMoves() throws Exception {
        var first = ask(TITLES);
        postings.execute("update job_posting set title = 'Changed'");
        assertEquals(first, ask(TITLES));
        move();
        assertEquals("Changed",
                Http.post(TITLES, "Content-Type", Http.JSON).json().at("/data/jobPostings/nodes/0/title").asText());
    }

    @Test
    void import_ofPostings_changesTheAnswerWithTheNextLook() throws Exception {
        var before = count();
        postings.importOne("one");
        assertEquals(before, count());
        snapshots.refresh();
        assertEquals(before + 1, count());
        var version = snapshots.current().data();
        postings.importOne("one");
        assertTrue(version.postings() < snapshots.refresh().data().postings(), "it was seen again: lastVerifiedAt");
        assertEquals(version.reference(), snapshots.current().version());
        postings.importOne("two");
        snapshots.refresh();
        assertEquals(before + 2, count());
    }

    @Test
    void import_ofReferenceData_changesTheAnswerWithTheNextLook() throws Exception {
        var first = ask(TITLES);
        postings.execute("update job_posting set title = 'Changed'");
        postings.execute("update reference_version set version = version + 1");
        assertEquals(first, ask(TITLES));
        snapshots.refresh();
        assertNotEquals(first, ask(TITLES));
    }

    // The transaction sees more than this process knows of: the answer is right, and is not kept as one of the old version.
    @Test
    void answer_ofANewerVersionThanIsKnown_isNotKept() throws Exception {
        postings.execute("update posting_version set version = version + 1");
        ask(TITLES);
        postings.execute("update job_posting set title = 'Changed'");
        assertTrue(ask(TITLES).contains("Changed"));
        snapshots.refresh();
        ask(TITLES);
        postings.execute("update job_posting set title = 'Changed again'");
        assertFalse(ask(TITLES).contains("Changed again"));
    }

    @Test
    void equalRequests_atTheSameTime_areExecutedOnce() throws Exception {
        var spaced = "  " + TITLES;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<String>>();
            var lock = postings.lock();
            answers.add(threads.submit(() -> ask(TITLES)));
            assertSoon(() -> postings.waiting() == 1);
            for (var i = 0; i < 40; i++) {
                answers.add(threads.submit(() -> ask(TITLES)));
                answers.add(threads.submit(() -> ask(spaced)));
            }
            // Longer than they need to come in. There is only one place, and it is taken: who executed anything would queue.
            Thread.sleep(300);
            assertEquals(0, admission.inQueue());
            lock.rollback();
            lock.close();
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertEquals(first, answer.get(5, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void hit_needsNoPlaceAndNoConnection() throws Exception {
        var first = ask(TITLES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor(); var lock = postings.lock()) {
            var blocked = threads.submit(() -> ask(Http.body("{ jobPostings { nodes { id } } }")));
            assertSoon(() -> postings.waiting() == 1);
            assertEquals(first, ask(TITLES));
            assertEquals(first, ask(TITLES + "\n"));
            lock.rollback();
            blocked.get();
        }
    }

    @Test
    void variables_inAnotherOrder_areTheSameQuestion() throws Exception {
        var first = ask("{\"query\": \"%s\", \"variables\": {\"first\": 2, \"order\": \"NEWEST\"}}".formatted(PAGE));
        try (var _ = postings.lock()) {
            assertEquals(first,
                    ask("{\"variables\": {\"order\": \"NEWEST\", \"first\": 2}, \"query\": \"%s\"}".formatted(PAGE)));
        }
    }

    @Test
    void questions_thatDifferInAnything_areNeverMixed() {
        var two = "query A { c: jobPostings(first: 1) { nodes { title } } } query B { b: jobPostings(first: 1) { nodes { id } } }";
        var asked = List.of(
                Http.body("{ a: jobPostings(first: 1) { nodes { title } } }"),
                Http.body("{ b: jobPostings(first: 1) { nodes { title } } }"),
                "{\"query\": \"%s\", \"operationName\": \"A\"}".formatted(two),
                "{\"query\": \"%s\", \"operationName\": \"B\"}".formatted(two),
                "{\"query\": \"%s\", \"variables\": {\"first\": 1}}".formatted(PAGE),
                "{\"query\": \"%s\", \"variables\": {\"first\": 2}}".formatted(PAGE),
                "{\"query\": \"%s\", \"variables\": {\"first\": 2, \"order\": \"OLDEST_OF_ALL\"}}".formatted(PAGE),
                "{\"query\": \"%s\", \"variables\": {\"first\": 3, \"order\": null}}".formatted(PAGE));
        var alone = asked.stream().map(ResponseCacheTest::uncached).toList();
        for (var round = 0; round < 3; round++) {
            assertEquals(alone, asked.stream().map(ResponseCacheTest::ask).toList());
        }
        assertEquals(7, new HashSet<>(alone.subList(0, 7)).size());
    }

    @Test
    void askerWhoSaysWhoItIs_isAnsweredPastTheCache() throws Exception {
        var first = ask(TITLES);
        postings.execute("update job_posting set title = 'Changed'");
        for (var i = 0; i < 2; i++) {
            var personal = Http.post(TITLES, "Content-Type", Http.JSON, "Authorization", "Bearer x");
            assertTrue(personal.text().contains("Changed"));
            assertEquals("private, no-store", personal.header("Cache-Control"));
        }
        assertEquals(first, ask(TITLES));
    }

    @Test
    void answer_withErrors_isNotKept() throws Exception {
        var wrong = Http.body("{ jobPosting(id: \"nonsense\") { title } jobPostings(first: 1) { nodes { title } } }");
        assertTrue(ask(wrong).contains("errors"));
        postings.execute("update job_posting set title = 'Changed'");
        assertTrue(ask(wrong).contains("Changed"));
    }

    // What is not in order is refused, though its bytes are known.
    @Test
    void bytesThatAreKnown_underAnotherHead_areJudgedAnew() {
        ask(TITLES);
        ask(TITLES);
        assertEquals(415, Http.post(TITLES, "Content-Type", "text/plain").status());
        assertEquals(406, Http.post(TITLES, "Content-Type", Http.JSON, "Accept", "text/html").status());
        assertEquals(405, Http.send(Http.to("").PUT(HttpRequest.BodyPublishers.ofString(TITLES)), "Content-Type", Http.JSON)
                .status());
        var newer = Http.post(TITLES, "Content-Type", Http.JSON, "Accept", Http.RESPONSE);
        assertEquals(Http.RESPONSE + "; charset=utf-8", newer.header("Content-Type"));
        assertEquals("no-store", newer.header("Cache-Control"));
        var query = Map.of("query", "{ jobPostings(first: 3) { nodes { title } } }");
        assertEquals(200, Http.get(query).status());
        assertEquals(200, Http.get(query).status());
        assertEquals(403, Http.get(query, "Content-Type", "text/plain").status());
    }

    @Test
    void bytes_areBounded() {
        for (var i = 1; i <= 100; i++) {
            for (var padding = 0; padding < 6; padding++) {
                ask("{\"query\": \"%s\", \"variables\": {\"first\": %d, \"unused\": \"%s\"}}"
                        .formatted(PAGE, i, "x".repeat(1 + padding * 400)));
            }
        }
        var taken = cache.taken();
        assertTrue(taken <= WithResponseCache.BYTES, taken + " bytes");
        assertTrue(taken > WithResponseCache.BYTES / 2, taken + " bytes");
        snapshots.refresh();
        move();
        assertEquals(0, cache.taken());
    }

    @Test
    void compressed_isMadeOnceAndServedAgain() throws Exception {
        var page = Http.body("{ jobPostings(first: 20) { nodes { id title company { name } } } }");
        var plain = Http.post(page, "Content-Type", Http.JSON, "Accept-Encoding", "identity");
        try (var _ = postings.lock()) {
            for (var i = 0; i < 2; i++) {
                for (var coding : List.of("gzip", "br")) {
                    var coded = Http.post(page, "Content-Type", Http.JSON, "Accept-Encoding", coding);
                    assertEquals(coding, coded.header("Content-Encoding"));
                    assertTrue(coded.http().body().length < plain.http().body().length);
                }
            }
            assertEquals(plain.text(), Http.post(page, "Content-Type", Http.JSON).text());
        }
    }

    @Test
    void size_belowZero_isRefusedByName() {
        var refused = assertThrows(IllegalArgumentException.class, () -> new ResponseCache(snapshots, -1));
        assertEquals("jobgraph.graphql.response-cache.bytes must be 0, for none, or more, but is -1", refused.getMessage());
    }

    @Test
    void size_zero_keepsNothing() {
        var none = new ResponseCache(snapshots, 0);
        assertFalse(none.isOn());
        var key = none.key(new GraphQLRequest("{ a }", null, Map.of(), Map.of()));
        assertNull(none.find(key));
    }

    private static int count() {
        return Http.post(TITLES, "Content-Type", Http.JSON).json().at("/data/jobPostings/totalCount").asInt();
    }

    private static String ask(String body) {
        return Http.post(body, "Content-Type", Http.JSON).text();
    }

    private static String uncached(String body) {
        return Http.post(body, "Content-Type", Http.JSON, "Authorization", "Bearer x").text();
    }

    private void move() {
        try {
            postings.execute("update posting_version set version = version + 1");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        snapshots.refresh();
    }

    private static void assertSoon(Callable<Boolean> check) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (!check.call()) {
            assertTrue(System.nanoTime() < end, "it does not come about");
            Thread.sleep(2);
        }
    }
}
