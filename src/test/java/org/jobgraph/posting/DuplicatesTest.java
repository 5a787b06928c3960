package org.jobgraph.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.intake.cluster.decide.DecideApi;
import org.jobgraph.intake.cluster.decide.DuplicatesDecided;
import org.jobgraph.intake.cluster.decide.MergeDuplicatesInput;
import org.jobgraph.intake.cluster.decide.NotOneJob;
import org.jobgraph.intake.cluster.decide.SplitDuplicatesInput;
import org.jobgraph.intake.cluster.decide.UnknownPosting;
import org.jobgraph.intake.cluster.store.Clustering;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import com.fasterxml.jackson.databind.JsonNode;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/// Jobs of three postings each, as pages show them and operators change them.
@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DuplicatesTest {

    private static final String JOBS = """
            with jobs as (insert into posting_cluster (canonical_id, confidence)
                select id, 0.9 from job_posting where source_slug = 'many' and external_id::int % 3 = 1 and external_id::int < 400
                returning id, canonical_id)
            insert into posting_cluster_member (posting_id, cluster_id)
            select o.id, j.id from jobs j join job_posting c on c.id = j.canonical_id
            join job_posting o on o.source_slug = 'many' and o.external_id::int between c.external_id::int and c.external_id::int + 2""";

    private static final String EVIDENCE = """
            insert into duplicate_evidence (a, b, kind, score, detail, confidence)
            select c.canonical_id, m.posting_id, 'TEXT', 1, 'the same text', 0.9 from posting_cluster c
            join posting_cluster_member m on m.cluster_id = c.id and m.posting_id > c.canonical_id""";

    private static final String FIELDS = """
            { jobPostings(first: %d) { nodes { id duplicates { canonical { id } members { id source { name } url }
              evidence { kind score detail between } confidence } sources { slug name } } } }""";

    @Inject
    ManyPostings postings;

    @Inject
    DecideApi decide;

    @Inject
    AgroalDataSource database;

    @Inject
    Statements statements;

    @BeforeAll
    void insert() throws SQLException {
        postings.insert(1000);
        execute(JOBS);
        execute(EVIDENCE);
    }

    @AfterAll
    void remove() throws SQLException {
        postings.remove();
        execute("delete from duplicate_decision");
    }

    @Test
    @Order(1)
    void posting_ofAJobOfThree_showsThemAndTheirEvidence() {
        var job = job("2").get("duplicates");
        assertEquals(id("1"), job.at("/canonical/id").asText());
        assertEquals(List.of(id("1"), id("2"), id("3")), job.at("/members").findValuesAsText("id"));
        assertEquals("Many", job.at("/members/0/source/name").asText());
        assertEquals("TEXT", job.at("/evidence/0/kind").asText());
        assertEquals(List.of(id("1"), id("2")).toString(), texts(job.at("/evidence/0/between")).toString());
        assertEquals(0.9, job.get("confidence").asDouble());
    }

    @Test
    @Order(2)
    void posting_ofItsOwn_hasNoDuplicatesAndItsOwnSource() {
        var alone = job("900");
        assertTrue(alone.get("duplicates").isNull());
        assertEquals("many", alone.at("/sources/0/slug").asText());
        assertEquals(1, alone.get("sources").size());
    }

    @Test
    @Order(3)
    void statements_ofAPage_areTheSameForTwoAndForAHundred() {
        var two = statements.of(() -> Graph.ask(FIELDS.formatted(2)));
        // The page, jobs, evidence, sources.
        assertEquals(4, two);
        assertEquals(two, statements.of(() -> Graph.ask(FIELDS.formatted(100))));
    }

    /// One job that was posted a thousand times: each of its postings knows it, and it is read once.
    @Test
    @Order(5)
    void job_ofAThousandPostings_isShownInPartAndReadOnce() throws SQLException {
        execute("delete from posting_cluster_member");
        execute("""
                with job as (insert into posting_cluster (canonical_id, confidence)
                    select id, 0.9 from job_posting where source_slug = 'many' and external_id = '700' returning id)
                insert into posting_cluster_member (posting_id, cluster_id)
                select p.id, job.id from job_posting p, job where p.source_slug = 'many'""");
        execute("""
                insert into duplicate_evidence (a, b, kind, score, detail, confidence)
                select a.id, b.id, 'TITLE', 0.8, 'much the same', 0.9 from job_posting a
                join job_posting b on b.source_slug = 'many' and b.id between a.id + 1 and a.id + 35
                where a.source_slug = 'many' on conflict do nothing""");
        execute("analyze posting_cluster_member, duplicate_evidence");
        var ids = IntStream.rangeClosed(1, 100).mapToObj(number -> id(String.valueOf(number))).toList();
        var found = Graph.ask("""
                query($ids: [ID!]!) { nodes(ids: $ids) { ... on JobPosting { duplicates { memberCount canonical { id }
                  members { id } evidence { kind between } } sources { slug } } } }""", Map.of("ids", ids)).get("nodes");
        assertEquals(100, found.size());
        for (var posting : found) {
            assertEquals(1000, posting.at("/duplicates/memberCount").asInt());
            assertEquals(100, posting.at("/duplicates/members").size());
            assertEquals(id("700"), posting.at("/duplicates/members/0/id").asText());
            assertEquals(id("700"), posting.at("/duplicates/canonical/id").asText());
            assertEquals(100, posting.at("/duplicates/evidence").size());
            assertEquals(1, posting.at("/sources").size());
        }
    }

    @Test
    @Order(4)
    void operators_whoMergeAndSplit_seeItAtOnce() throws SQLException {
        try (var connection = database.getConnection()) {
            Clustering.run(connection, "many");
        }
        var merge = new MergeDuplicatesInput();
        merge.postings = List.of(id("900"), id("901"));
        assertEquals(new DuplicatesDecided(id("900")), decide.mergeDuplicates(merge));
        assertEquals(List.of(id("901"), id("900")), job("901").at("/duplicates/members").findValuesAsText("id"));
        assertEquals("DECISION", job("900").at("/duplicates/evidence/0/kind").asText());
        // Said once more of what is one already, it is no less decided.
        execute("delete from duplicate_decision");
        assertEquals(new DuplicatesDecided(id("900")), decide.mergeDuplicates(merge));
        assertEquals(1, merges());
        var split = new SplitDuplicatesInput();
        split.posting = id("901");
        split.from = List.of(id("902"));
        assertEquals(new NotOneJob(id("902")), decide.splitDuplicates(split));
        split.from = List.of(id("nobody"));
        assertEquals(new UnknownPosting(id("nobody")), decide.splitDuplicates(split));
        split.from = List.of(id("900"));
        assertEquals(new DuplicatesDecided(id("901")), decide.splitDuplicates(split));
        assertTrue(job("900").get("duplicates").isNull());
    }

    private int merges() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from duplicate_decision where decision = 'MERGE'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static JsonNode job(String number) {
        return Graph.ask("""
                query($id: ID!) { jobPosting(id: $id) { duplicates { canonical { id } members { id source { name } }
                  evidence { kind score detail between } confidence } sources { slug } } }""", Map.of("id", id(number)))
                .get("jobPosting");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static String id(String number) {
        return new PostingKey("many", "board", number).id();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
