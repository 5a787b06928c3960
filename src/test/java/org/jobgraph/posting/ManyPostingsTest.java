package org.jobgraph.posting;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.hibernate.Session;
import org.jobgraph.Graph;
import org.jobgraph.Statements;
import org.jobgraph.ThrowAwayDatabase;
import org.jobgraph.graphql.Reads;
import org.jobgraph.graphql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ThrowAwayDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyPostingsTest {

    private static final int COUNT = 4000;

    private static final String PAGE = """
            query($first: Int, $after: String) { {of} { page: jobPostings(first: $first, after: $after) { totalCount
              nodes { id title postedAt firstSeenAt status } edges { cursor node { id } }
              pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""";

    private static final String EVERYTHING = """
            totalCount nodes { id title url company { slug name website openPostingCount } source { name }
              locations { raw country origin city { slug metro { code } } } role { slug title }
              occupations { confidence occupation { code title } } descriptionHtml descriptionText jsonLd stale { kind }
              skills { name origin } fieldProvenance { field origin raw source { name } }
              payContext { verdict unavailable area { code } occupation { code } year }
              pay { min max currency period raw origin annualised { min max assumption } } } pageInfo { endCursor }""";

    @Inject
    ManyPostings postings;

    @Inject
    JobPostings jobPostings;

    @Inject
    AgroalDataSource database;

    @Inject
    Statements statements;

    @Inject
    Session entities;

    @Inject
    Reads reads;

    @BeforeAll
    void insert() throws SQLException {
        postings.insert(COUNT);
    }

    @AfterAll
    void remove() throws SQLException {
        postings.remove();
    }

    @ParameterizedTest
    @CsvSource({"100, city(slug: \"new-york-city\")", "7, company(slug: \"many-7\")", "1, company(slug: \"many-8\")",
            "33, metro(code: \"35620\")", "61, role(slug: \"back-end-developer\")"})
    void pages_toTheEnd_giveEveryOpenPostingOnceTheNewestFirst(int size, String of) {
        var ids = new ArrayList<String>();
        var moments = new ArrayList<String>();
        JsonNode page = page(of, size, null);
        assertFalse(page.at("/pageInfo/hasPreviousPage").asBoolean());
        while (true) {
            page.get("nodes").forEach(node -> {
                ids.add(node.get("id").asText());
                moments.add(node.get(node.get("postedAt").isNull() ? "firstSeenAt" : "postedAt").asText());
                assertEquals("OPEN", node.get("status").asText());
            });
            if (!page.at("/pageInfo/hasNextPage").asBoolean()) {
                break;
            }
            page = page(of, size, page.at("/pageInfo/endCursor").asText());
            assertTrue(page.at("/pageInfo/hasPreviousPage").asBoolean());
        }
        assertEquals(page.get("totalCount").asInt(), ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(moments.stream().map(java.time.Instant::parse).sorted(Comparator.reverseOrder()).toList(),
                moments.stream().map(java.time.Instant::parse).toList());
        assertTrue(ids.size() > 50);
    }

    @Test
    void pages_ofAllPostings_followEachOther() {
        var all = "{ jobPostings(first: 100) { totalCount nodes { id } edges { cursor } } }";
        var first = Graph.ask(all).get("jobPostings");
        var behind = Graph.ask("query($after: String) { jobPostings(first: 60, after: $after) { nodes { id } } }",
                Map.of("after", first.at("/edges/39/cursor").asText())).at("/jobPostings/nodes");
        for (var i = 0; i < 60; i++) {
            assertEquals(first.at("/nodes/" + (40 + i)), behind.get(i));
        }
        assertTrue(first.get("totalCount").asInt() >= COUNT - COUNT / 11);
    }

    @Test
    void metro_ofSeveralOfAPostingsCities_hasItOnce() throws SQLException {
        var metro = Graph
                .ask("{ metro(code: \"35620\") { openPostingCount cities(first: 100) { nodes { openPostingCount } } } }")
                .get("metro");
        var cities = new ArrayList<Integer>();
        metro.at("/cities/nodes").forEach(city -> cities.add(city.get("openPostingCount").asInt()));
        var several = cities.stream().mapToInt(Integer::intValue).sum() - metro.get("openPostingCount").asInt();
        assertTrue(several >= COUNT / 10, metro.toString());
    }

    @Test
    void company_always_countsItsOwnOpenPostings() {
        var company = Graph.ask("{ company(slug: \"many-7\") { id name website openPostingCount jobPostings(first: 100) {"
                + " totalCount nodes { company { slug } } } } }").get("company");
        assertEquals(company.get("openPostingCount"), company.at("/jobPostings/totalCount"));
        company.at("/jobPostings/nodes").forEach(node -> assertEquals("many-7", node.at("/company/slug").asText()));
        assertTrue(company.get("website").isNull());
    }

    @Test
    void companies_toTheEnd_comeOnceBySlug() {
        var slugs = new ArrayList<String>();
        var asked = new HashMap<String, Object>();
        JsonNode page;
        do {
            page = Graph.ask("query($after: String) { companies(first: 11, after: $after) { totalCount nodes { slug }"
                    + " pageInfo { hasNextPage endCursor } } }", asked).get("companies");
            slugs.addAll(page.get("nodes").findValuesAsText("slug"));
            asked.put("after", page.at("/pageInfo/endCursor").asText());
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(page.get("totalCount").asInt(), slugs.size());
        assertEquals(slugs.stream().sorted().distinct().toList(), slugs);
    }

    @Test
    void posting_byItsId_isTheOneOfThePage() {
        var closed = Graph.ask("query($id: ID!) { jobPosting(id: $id) { title status closedAt pay { min } } }",
                Map.of("id", new PostingKey("many", "board", "11").id())).get("jobPosting");
        assertEquals("CLOSED", closed.get("status").asText());
        assertEquals("Posting 11", closed.get("title").asText());
        assertFalse(closed.get("closedAt").isNull());
        assertTrue(closed.get("pay").isNull());
        var paid = Graph.ask("query($id: ID!) { jobPosting(id: $id) { descriptionHtml descriptionText pay { min max currency"
                + " period raw origin annualised { min max assumption } } occupations { occupation { code } } } }",
                Map.of("id", new PostingKey("many", "board", "12").id())).get("jobPosting");
        assertEquals("""
                {"min":12,"max":null,"currency":"USD","period":"HOUR","raw":null,"origin":"PUBLISHED",\
                "annualised":{"min":24960,"max":null,"assumption":"2,080 hours a year"}}""", paid.get("pay").toString());
        assertEquals("<p>Text 12</p>", paid.get("descriptionHtml").asText());
        assertEquals("[{\"occupation\":{\"code\":\"15-1252\"}},{\"occupation\":{\"code\":\"15-1254\"}}]",
                paid.get("occupations").toString());
    }

    @Test
    void postings_underTwoAliases_areEachItsOwn() {
        var both = Graph.ask("query($one: ID!, $other: ID!) { one: jobPosting(id: $one) { title } other: jobPosting(id: $other)"
                + " { title } }",
                Map.of("one", new PostingKey("many", "board", "12").id(), "other",
                        new PostingKey("many", "board", "13").id()));
        assertEquals("Posting 12", both.at("/one/title").asText());
        assertEquals("Posting 13", both.at("/other/title").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ jobPostings(first: %d) { %%s } }",
            "{ city(slug: \"new-york-city\") { jobPostings(first: %d) { %%s } } }",
            "{ metro(code: \"35620\") { jobPostings(first: %d) { %%s } } }",
            "{ role(slug: \"back-end-developer\") { jobPostings(first: %d) { %%s } } }"})
    void statements_ofAPage_areTheSameForSixtyAndForAHundred(String operation) {
        var sixty = statements.of(() -> Graph.ask(operation.formatted(60).formatted(EVERYTHING)));
        // The page with companies and locations, its count, the companies' counts, descriptions, occupations, skills, origins,
        // runs, wages, and which of them are copies.
        assertEquals(10, sixty);
        assertEquals(sixty, statements.of(() -> Graph.ask(operation.formatted(100).formatted(EVERYTHING))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cities", "metros", "roles", "companies"})
    void statements_ofParents_areTheSameForFortyAndForAHundred(String parents) {
        var operation = "{ " + parents + "(first: %d) { nodes { openPostingCount jobPostings(first: 10) { nodes { title company"
                + " { name } } totalCount } } } }";
        // Pages with their companies, and their counts.
        var expected = parents.equals("companies") ? 3 : 2;
        assertEquals(expected, statements.of(() -> Graph.ask(operation.formatted(40))));
        assertEquals(expected, statements.of(() -> Graph.ask(operation.formatted(100))));
    }

    @Test
    void posting_withoutWhatNobodyAsks_isOneStatement() {
        assertEquals(1, statements.of(() -> Graph.ask("{ jobPostings(first: 50) { nodes { title pay { min } workMode } } }")));
    }

    @Test
    void pages_ofEachScopeAtScale_readAnIndexFromTheirPlaceOn() throws SQLException {
        postings.remove();
        postings.insert(20_000);
        readsIndex(Scope.ALL, "", "job_posting_newest");
        readsIndex(Scope.CITY, "1", "posting_city_newest");
        readsIndex(Scope.METRO, "35620", "posting_city_newest");
        readsIndex(Scope.ROLE, "back-end-developer", "job_posting_role");
        readsIndex(Scope.COMPANY, "1", "job_posting_company");
        postings.remove();
        postings.insert(COUNT);
    }

    /// Each holds a connection when it asks whether there is newer reference data, which takes another one.
    @Test
    void requests_whichAllLookForNewerReferenceData_doNotWaitForEachOther() throws Exception {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into role (slug, ordinal, title, description, duties, document_id)"
                    + " select 'unheard-of', max(ordinal) + 1, 'Unheard of', 'It is new.', '{}', max(document_id) from role");
            statement.execute("update job_posting set role_slug = 'unheard-of' where source_slug = 'many' and company_id ="
                    + " (select id from company where slug = 'many-7')");
        }
        var operation = "{ company(slug: \"many-7\") { jobPostings(first: 3) { totalCount nodes { role { slug } } } } }";
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<JsonNode>>();
            for (var i = 0; i < 64; i++) {
                answers.add(clients.submit(() -> Graph.ask(operation)));
            }
            for (var answer : answers) {
                var nodes = answer.get().at("/company/jobPostings/nodes");
                assertEquals(3, nodes.size());
                nodes.forEach(node -> assertTrue(node.get("role").isNull()));
            }
        } finally {
            postings.remove();
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("delete from role where slug = 'unheard-of'");
            }
            postings.insert(COUNT);
        }
    }

    private void readsIndex(Scope scope, String key, String index) {
        var place = new PageKey.Position("2026-02-28T00:00:00Z", 100);
        var asked = List.of(new PageKey(new Listing(scope, key), 20, place, Columns.OWN));
        for (var columns : List.of(Set.<Columns>of(), Columns.OWN, EnumSet.allOf(Columns.class))) {
            var plan = explain(scope.pages(columns), PostingPages.parameters(asked));
            readsIndex(plan, index);
        }
    }

    private static void readsIndex(String plan, String index) {
        assertTrue(plan.contains(index), plan);
        assertTrue(plan.contains("< ROW("), plan);
        assertFalse(plan.contains("Seq Scan on job_posting"), plan);
        assertFalse(plan.contains("Seq Scan on posting_city"), plan);
    }

    @Test
    void lookUps_always_readAnIndex() {
        var plan = explain(jobPostings.statement(EnumSet.allOf(Columns.class)), new Integer[]{0}, new String[]{"many"},
                new String[]{"board"}, new String[]{"7"});
        assertFalse(plan.contains("Seq Scan on posting_location"), plan);
        assertTrue(plan.contains("job_posting_source_slug_board_external_id_key"), plan);
        for (var sql : List.of(JobPostings.TEXTS, JobPostings.LOCATIONS)) {
            var found = plan(session -> session.createNativeQuery("explain " + sql, String.class).setParameter("ids",
                    new Long[]{1L, 2L}));
            assertFalse(found.contains("Seq Scan"), found);
        }
        var keys = new Object[]{new Long[]{1L, 2L}};
        for (var sql : List.of(PostingDetails.OCCUPATIONS, PostingDetails.SKILLS, FieldOrigins.SQL)) {
            var found = explain(sql, keys);
            assertFalse(found.contains("Seq Scan"), found);
        }
        var runs = explain(PostingDetails.LAST_COMPLETE, new Object[]{new String[]{"many"}});
        assertTrue(runs.contains("intake_run"), runs);
    }

    private String explain(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.join("\n", reads.list("explain " + sql, Row::text, parameters)));
    }

    private String plan(java.util.function.Function<Session, org.hibernate.query.NativeQuery<String>> query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> query.apply(entities).getResultList().stream().collect(joining("\n")));
    }

    private static JsonNode page(String of, int first, @org.jspecify.annotations.Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("first", first);
        variables.put("after", after);
        return Graph.ask(PAGE.replace("{of}", of), variables).iterator().next().get("page");
    }
}
